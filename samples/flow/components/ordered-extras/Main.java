package org.consentry.flow.components.orderedextras;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        registerReceiver(new First(), new IntentFilter("org.consentry.flow.ASK"));
        Intent ask = new Intent("org.consentry.flow.ASK").setPackage(getPackageName());
        sendOrderedBroadcast(ask, null, new Last(), null, RESULT_OK, "none", new Bundle());
    }

    static class First extends BroadcastReceiver {
        @Override
        public void onReceive(Context context, Intent intent) {
            TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            Bundle extras = new Bundle();
            extras.putString("device", phone.getDeviceId());
            extras.putString("model", "none");
            setResultExtras(extras);
        }
    }

    static class Last extends BroadcastReceiver {
        @Override
        public void onReceive(Context context, Intent intent) {
            Log.i("flow", "" + getResultExtras(true).getString("device"));
        }
    }
}
