package org.consentry.flow.gatesheldout4.browsercrashprovider;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.ScrollView;
import android.widget.TextView;

public class TermsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText(R.string.terms);
        Button accept = new Button(this);
        accept.setText(R.string.accept);
        accept.setOnClickListener(v -> accept());
        Button leave = new Button(this);
        leave.setText(R.string.leave);
        leave.setOnClickListener(v -> finish());
        LinearLayout column = new LinearLayout(this);
        column.setOrientation(LinearLayout.VERTICAL);
        column.addView(text);
        column.addView(accept);
        column.addView(leave);
        ScrollView scroll = new ScrollView(this);
        scroll.addView(column);
        setContentView(scroll);
    }

    private void accept() {
        new TermsFile(this).create();
        CrashReporter.install(getApplicationContext());
        startActivity(new Intent(this, BrowserActivity.class));
        finish();
    }
}
