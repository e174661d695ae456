package org.consentry.flow.gatesdevelopment8.pushprocess;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class ChatActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_chat);
        startService(new Intent(this, PushService.class));
        if (!PrivacyStore.isAgreed(this)) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_yes, (dialog, which) -> onAgreed())
                .setNegativeButton(R.string.privacy_no, (dialog, which) -> finish())
                .show();
    }

    private void onAgreed() {
        PrivacyStore.setAgreed(this);
        ((ChatApplication) getApplication()).initMainProcess();
        startService(new Intent(this, PushService.class));
    }
}
