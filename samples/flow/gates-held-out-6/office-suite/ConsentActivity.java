package org.consentry.flow.gatesheldout6.officesuite;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

import org.consentry.flow.gatesheldout6.officesuite.router.Router;

public class ConsentActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText(R.string.consent_text);
        Button agree = new Button(this);
        agree.setText(R.string.consent_agree);
        agree.setOnClickListener(v -> {
            new ConsentPreferences(this).give();
            OfficeApp.router(this).open(this, getIntent().getStringExtra(Router.EXTRA_NEXT));
            finish();
        });
        Button later = new Button(this);
        later.setText(R.string.consent_later);
        later.setOnClickListener(v -> finish());
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(text);
        root.addView(agree);
        root.addView(later);
        setContentView(root);
    }
}
