package org.consentry.flow.gatesheldout9.drivingexam;

import android.content.Context;
import android.telephony.TelephonyManager;

import org.json.JSONException;
import org.json.JSONObject;

class EventFields {

    private final Context context;

    EventFields(Context context) {
        this.context = context.getApplicationContext();
    }

    JSONObject basic() {
        JSONObject fields = new JSONObject();
        put(fields, "time", System.currentTimeMillis());
        put(fields, "channel", "official");
        return fields;
    }

    JSONObject full() {
        JSONObject fields = basic();
        TelephonyManager manager = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        put(fields, "operator", manager.getSimOperator());
        return fields;
    }

    static void put(JSONObject fields, String name, Object value) {
        try {
            fields.put(name, value);
        } catch (JSONException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
