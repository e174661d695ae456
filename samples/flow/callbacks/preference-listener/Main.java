package org.consentry.flow.callbacks.preferencelistener;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity implements SharedPreferences.OnSharedPreferenceChangeListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SharedPreferences store = getSharedPreferences("ids", MODE_PRIVATE);
        store.registerOnSharedPreferenceChangeListener(this);
        store.edit().putString("device", phone.getDeviceId()).apply();
    }

    private final SharedPreferences.OnSharedPreferenceChangeListener other = (store, key) -> Log.d("flow", "changed");

    @Override
    public void onSharedPreferenceChanged(SharedPreferences store, String key) {
        Log.i("flow", "" + store.getString(key, ""));
    }
}
