package org.consentry.flow.gatesheldout5.qrscanner;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.widget.EditText;

public class ScanActivity extends Activity {
    private Analytics analytics;
    private EditText code;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_scan);
        analytics = Analytics.get(this);
        analytics.track("open");
        code = findViewById(R.id.code);
        findViewById(R.id.check).setOnClickListener(v -> check());
        ConsentPrefs prefs = new ConsentPrefs(this);
        if (!prefs.isAnswered()) {
            askForAnalytics(prefs);
        }
    }

    private void check() {
        analytics.track("check");
        startActivity(new Intent(this, ResultActivity.class).putExtra("code", code.getText().toString()));
    }

    private void askForAnalytics(ConsentPrefs prefs) {
        new AlertDialog.Builder(this)
                .setTitle(R.string.analytics_title)
                .setMessage(R.string.analytics_message)
                .setPositiveButton(R.string.analytics_allow, (dialog, which) -> {
                    prefs.answer(true);
                    analytics.setEnabled(true);
                })
                .setNegativeButton(R.string.analytics_refuse, (dialog, which) -> prefs.answer(false))
                .show();
    }
}
