package org.consentry.flow.platform.okhttpform;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        FormBody form = new FormBody.Builder().add("device", id).build();
        okhttp3.Request ask = new okhttp3.Request.Builder().url("http://flow.samples.invalid/").post(form).build();
        new OkHttpClient().newCall(ask).enqueue(null);
    }
}
