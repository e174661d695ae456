package org.consentry.flow.platform.volleyjson;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import com.android.volley.Request;
import com.android.volley.RequestQueue;
import com.android.volley.toolbox.JsonObjectRequest;
import com.android.volley.toolbox.Volley;
import org.json.JSONException;
import org.json.JSONObject;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        try {
            JSONObject body = new JSONObject().put("device", id);
            RequestQueue queue = Volley.newRequestQueue(this);
            queue.add(new JsonObjectRequest(Request.Method.POST, "http://flow.samples.invalid/", body, null, null));
        } catch (JSONException problem) {
            Log.w("flow", "broken");
        }
    }
}
