package org.consentry.flow.gatesheldout2.settingslistener;

import android.app.Application;
import android.content.SharedPreferences;
import android.telephony.TelephonyManager;
import android.util.Log;

public class TalkApp extends Application implements SharedPreferences.OnSharedPreferenceChangeListener {
    static final String KEY = "agree_privacy_policy";

    @Override
    public void onCreate() {
        super.onCreate();
        SharedPreferences settings = getSharedPreferences("settings", MODE_PRIVATE);
        settings.registerOnSharedPreferenceChangeListener(this);
        if (settings.getBoolean(KEY, false)) {
            identify();
        }
    }

    @Override
    public void onSharedPreferenceChanged(SharedPreferences settings, String key) {
        if (KEY.equals(key)) {
            identify();
        }
    }

    private void identify() {
        TelephonyManager manager = getSystemService(TelephonyManager.class);
        Log.i("talk", "subscriber " + manager.getSubscriberId());
    }
}
