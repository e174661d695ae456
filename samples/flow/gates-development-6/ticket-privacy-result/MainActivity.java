package org.consentry.flow.gatesdevelopment6.ticketprivacyresult;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
    private static final int REQUEST_PRIVACY = 1001;

    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        sp = getSharedPreferences("ticket", Context.MODE_PRIVATE);
        if (sp.getBoolean("privacy_ok", false)) {
            initAfterAgree();
        } else {
            startActivityForResult(new Intent(this, PrivacyActivity.class), REQUEST_PRIVACY);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode != REQUEST_PRIVACY) {
            return;
        }
        if (resultCode == RESULT_OK) {
            sp.edit().putBoolean("privacy_ok", true).apply();
            initAfterAgree();
        } else {
            finish();
        }
    }

    private void initAfterAgree() {
        TelephonyManager tm = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Log.d("Risk", "device=" + tm.getDeviceId());
        } catch (SecurityException e) {
            Log.d("Risk", "device unknown");
        }
    }
}
