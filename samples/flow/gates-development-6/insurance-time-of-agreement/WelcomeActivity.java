package org.consentry.flow.gatesdevelopment6.insurancetimeofagreement;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.widget.TextView;

public class WelcomeActivity extends Activity implements DialogInterface.OnClickListener {
    private ConsentTime consent;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView title = new TextView(this);
        title.setText("全民保险");
        setContentView(title);
        consent = new ConsentTime(getApplicationContext());
        if (consent.wasNeverAsked()) {
            new AlertDialog.Builder(this)
                    .setTitle("个人信息保护政策")
                    .setMessage("为防范保险欺诈，我们会收集您的设备信息。请阅读《个人信息保护政策》并决定是否同意。")
                    .setCancelable(false)
                    .setPositiveButton("同意", this)
                    .setNegativeButton("拒绝", this)
                    .show();
        }
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        if (which == DialogInterface.BUTTON_POSITIVE) {
            consent.agreeNow();
            new RiskCollector(getApplicationContext()).collect();
        } else {
            finish();
        }
    }
}
