package org.consentry.flow.gatesheldout5.camerafilter;

import android.content.Context;
import android.os.AsyncTask;
import android.telephony.TelephonyManager;

import java.net.HttpURLConnection;
import java.net.URL;

/** 激活上报，渠道结算用 */
public class Activation extends AsyncTask<Void, Void, Boolean> {
    private final Context context;

    public Activation(Context context) {
        this.context = context.getApplicationContext();
    }

    @Override
    protected Boolean doInBackground(Void... voids) {
        try {
            TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String imei = tm.getDeviceId();
            URL url = new URL("https://active.camera.example.invalid/v1?ch=yyb&imei=" + imei);
            HttpURLConnection conn = (HttpURLConnection) url.openConnection();
            return conn.getResponseCode() == 200;
        } catch (Exception e) {
            return false;
        }
    }

    @Override
    protected void onPostExecute(Boolean success) {
        if (success) {
            AppPrefs.setActivated(context);
        }
    }
}
