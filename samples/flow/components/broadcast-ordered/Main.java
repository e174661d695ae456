package org.consentry.flow.components.broadcastordered;

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
        Intent intent = new Intent("org.consentry.flow.ASK").setPackage(getPackageName());
        sendOrderedBroadcast(intent, null, new Last(), null, RESULT_OK, "none", null);
    }

    static class First extends BroadcastReceiver {
        @Override
        public void onReceive(Context context, Intent intent) {
            TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            setResultData(phone.getDeviceId());
        }
    }

    static class Last extends BroadcastReceiver {
        @Override
        public void onReceive(Context context, Intent intent) {
            Log.i("flow", "" + getResultData());
        }
    }
}
