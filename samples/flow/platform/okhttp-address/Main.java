package org.consentry.flow.platform.okhttpaddress;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        HttpUrl plain = HttpUrl.parse("http://flow.samples.invalid/");
        HttpUrl full = plain.newBuilder().addQueryParameter("device", id).build();
        okhttp3.Request ask = new okhttp3.Request.Builder().url(full).build();
        new Thread(() -> send(ask)).start();
    }

    private static void send(okhttp3.Request ask) {
        try {
            new OkHttpClient().newCall(ask).execute();
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
