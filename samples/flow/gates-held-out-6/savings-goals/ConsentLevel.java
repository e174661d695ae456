package org.consentry.flow.gatesheldout6.savingsgoals;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.provider.Settings;

import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

enum ConsentLevel {

    NECESSARY("Only what is necessary") {
        @Override
        void collect(Context context, JSONObject into) {
        }
    },

    BASIC("Basic: an identifier of this device") {
        @Override
        void collect(Context context, JSONObject into) throws JSONException {
            putDevice(context, into);
        }
    },

    FULL("Full: also which finance apps you use") {
        @Override
        void collect(Context context, JSONObject into) throws JSONException {
            putDevice(context, into);
            JSONArray apps = new JSONArray();
            for (ApplicationInfo app : context.getPackageManager().getInstalledApplications(0)) {
                if (app.packageName.contains("bank") || app.packageName.contains("finance")) {
                    apps.put(app.packageName);
                }
            }
            into.put("apps", apps);
        }
    };

    final String label;

    ConsentLevel(String label) {
        this.label = label;
    }

    abstract void collect(Context context, JSONObject into) throws JSONException;

    static ConsentLevel of(String name) {
        for (ConsentLevel level : values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        return NECESSARY; // nothing stored yet
    }

    static void putDevice(Context context, JSONObject into) throws JSONException {
        into.put("device", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
