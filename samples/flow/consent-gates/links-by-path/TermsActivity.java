package org.consentry.flow.consentgates.linksbypath;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class TermsActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        LinearLayout column = new LinearLayout(this);
        TextView text = new TextView(this);
        text.setText("请阅读并同意《隐私政策》");
        column.addView(text);
        Button agree = new Button(this);
        agree.setText("同意并继续");
        agree.setOnClickListener(view -> {
            getSharedPreferences("trip", MODE_PRIVATE).edit().putBoolean("terms", true).apply();
            Links.follow(this, "trip://app/map");
            finish();
        });
        column.addView(agree);
        setContentView(column);
    }
}
