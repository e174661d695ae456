package org.consentry.flow.consentgates.linksbypath;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MapActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        report();
    }

    private void report() {
        Log.i("map", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
