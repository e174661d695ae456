package org.consentry.flow.gatesheldout7.parcellocker;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class StartActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (PrivacySp.isAgreed(this)) {
            openLocker();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_agree, (dialog, which) -> {
                    PrivacySp.agree(this);
                    ((LockerApplication) getApplication()).initTrack();
                    openLocker();
                })
                .setNegativeButton(R.string.privacy_refuse, (dialog, which) -> {
                    Logs.d("refused");
                    finish();
                })
                .show();
    }

    private void openLocker() {
        startActivity(new Intent(this, LockerActivity.class));
        finish();
    }
}
