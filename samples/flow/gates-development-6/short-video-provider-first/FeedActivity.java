package org.consentry.flow.gatesdevelopment6.shortvideoproviderfirst;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.view.View;

public class FeedActivity extends Activity {
    private Dialog privacyDialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_feed);
        if (!PrivacyConfig.isAgreed()) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        privacyDialog = new Dialog(this);
        privacyDialog.setContentView(R.layout.dialog_privacy);
        privacyDialog.setCancelable(false);
        privacyDialog.findViewById(R.id.agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                PrivacyConfig.setAgreed(FeedActivity.this);
                StatSdk.start(getApplicationContext());
                privacyDialog.dismiss();
            }
        });
        privacyDialog.findViewById(R.id.exit).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                privacyDialog.dismiss();
                finish();
            }
        });
        privacyDialog.show();
    }
}
