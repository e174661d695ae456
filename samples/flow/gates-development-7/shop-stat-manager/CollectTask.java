package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.annotation.SuppressLint;
import android.content.Context;
import android.provider.Settings;
import android.telephony.TelephonyManager;
import android.util.Log;
import org.json.JSONException;
import org.json.JSONObject;

class CollectTask implements Runnable {
    private final Context context;
    private final String channel;

    CollectTask(Context context, String channel) {
        this.context = context;
        this.channel = channel;
    }

    @SuppressLint({"MissingPermission", "HardwareIds"})
    @Override
    public void run() {
        JSONObject header = new JSONObject();
        try {
            header.put("channel", channel);
            header.put("aid", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
            TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            header.put("imei", telephony.getDeviceId());
        } catch (JSONException | SecurityException e) {
            Log.w("StatManager", "incomplete header", e);
        }
        Log.d("StatManager", header.toString());
    }
}
