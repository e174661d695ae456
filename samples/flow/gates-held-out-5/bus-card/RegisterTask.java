package org.consentry.flow.gatesheldout5.buscard;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** 将 SIM 卡与公交卡绑定，供 NFC 空发使用 */
class RegisterTask implements Runnable {

    private static final String TAG = "RegisterTask";

    private final Context context;

    RegisterTask(Context context) {
        this.context = context.getApplicationContext();
    }

    @Override
    public void run() {
        String iccid = readIccid();
        if (iccid == null) {
            Log.i(TAG, "no sim");
            return;
        }
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) new URL("https://card.bus.example.invalid/bind?sim=" + iccid).openConnection();
            connection.setRequestMethod("POST");
            Log.i(TAG, "bind " + connection.getResponseCode());
        } catch (IOException e) {
            Log.w(TAG, "bind failed", e);
        }
    }

    private String readIccid() {
        try {
            return ((TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE)).getSimSerialNumber();
        } catch (SecurityException e) {
            return null;
        }
    }
}
