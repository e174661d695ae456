package org.consentry.flow.gatesheldout2.splashrouter;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class HomeActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        reportOpen();
    }

    private void reportOpen() {
        String deviceId = Settings.Secure.getString(getContentResolver(), "android_id");
        Log.d("Home", "open " + deviceId);
    }
}
