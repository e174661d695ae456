package org.consentry.flow.gatesdevelopment6.houseanswercontained;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;

public class HouseActivity extends Activity {
    private PrivacyHelper privacy;
    private DistrictReceiver receiver;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_house);
        privacy = new PrivacyHelper(this);
        if (privacy.isAgreed()) {
            registerDistrict();
        } else {
            askPrivacy();
        }
    }

    private void askPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_content)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> onAnswer(true))
                .setNegativeButton(R.string.disagree, (dialog, which) -> onAnswer(false))
                .show();
    }

    private void onAnswer(boolean agree) {
        privacy.save(agree);
        if (privacy.isAgreed()) {
            registerDistrict();
        }
    }

    private void registerDistrict() {
        receiver = new DistrictReceiver();
        registerReceiver(receiver, new IntentFilter(Intent.ACTION_USER_PRESENT));
    }

    @Override
    protected void onDestroy() {
        if (receiver != null) {
            unregisterReceiver(receiver);
        }
        super.onDestroy();
    }
}
