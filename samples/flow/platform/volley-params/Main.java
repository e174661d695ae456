package org.consentry.flow.platform.volleyparams;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import com.android.volley.Request;
import com.android.volley.toolbox.StringRequest;
import com.android.volley.toolbox.Volley;
import java.util.HashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        Volley.newRequestQueue(this).add(new StringRequest(Request.Method.POST, "http://flow.samples.invalid/", null, null) {
            @Override
            protected Map<String, String> getParams() {
                Map<String, String> all = new HashMap<>();
                all.put("device", id);
                return all;
            }
        });
    }
}
