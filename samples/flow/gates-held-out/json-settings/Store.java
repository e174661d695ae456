package org.consentry.flow.gatesheldout.jsonsettings;

import android.content.Context;
import android.content.SharedPreferences;
import org.json.JSONException;
import org.json.JSONObject;

enum Store {
    INSTANCE;

    private JSONObject root = new JSONObject();
    private SharedPreferences disk;

    void open(Context context) {
        disk = context.getSharedPreferences("s", 0);
        try {
            root = new JSONObject(disk.getString("json", "{}"));
        } catch (JSONException broken) {
            root = new JSONObject();
        }
    }

    boolean is(String name) {
        return root.optBoolean(name, true);
    }

    void put(String name, boolean value) {
        try {
            root.put(name, value);
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
        disk.edit().putString("json", root.toString()).apply();
    }
}
