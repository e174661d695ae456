package org.consentry.flow.gatesheldout5.remotecontrol;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.util.Log;

public class LaunchActivity extends Activity {

    private PrivacyTimes mTimes;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        mTimes = new PrivacyTimes(this);
        if (mTimes.isAgreed()) {
            goRemote();
            return;
        }
        new PrivacyDialog(this, mTimes)
                .setOnResultListener(agree -> {
                    if (agree) {
                        Log.d("Launch", "hesitation " + mTimes.hesitation());
                        goRemote();
                    } else {
                        finish();
                    }
                })
                .show();
    }

    private void goRemote() {
        startActivity(new Intent(this, RemoteActivity.class));
        finish();
    }
}
