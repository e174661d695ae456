package org.consentry.flow.callbacks.contentobserver;

import android.app.Activity;
import android.database.ContentObserver;
import android.os.Bundle;
import android.os.Handler;
import android.provider.Settings;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Watch watch = new Watch(phone.getDeviceId());
        getContentResolver().registerContentObserver(Settings.System.CONTENT_URI, true, watch);
        touch(watch);
    }

    private void touch(Watch watch) {
        Log.d("flow", "watching");
    }

    static class Watch extends ContentObserver {
        private final String id;

        Watch(String id) {
            super(new Handler());
            this.id = id;
        }

        @Override
        public void onChange(boolean own) {
            Log.i("flow", id);
        }
    }
}
