package org.consentry.flow.gatesheldout11.fieldnotes;

import android.content.Context;
import android.content.SharedPreferences;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;

/** What was set by code holds, otherwise what the manifest says. */
class CollectionSwitch {
    private static final String META_DATA = "statistics_collection";
    private static final String KEY = "collection";

    private final Context context;
    private final SharedPreferences preferences;

    CollectionSwitch(Context context) {
        this.context = context;
        this.preferences = context.getSharedPreferences("statistics", Context.MODE_PRIVATE);
    }

    boolean isOn() {
        if (preferences.contains(KEY)) {
            return preferences.getBoolean(KEY, false);
        }
        return manifestValue();
    }

    boolean isSet() {
        return preferences.contains(KEY);
    }

    void set(boolean on) {
        preferences.edit().putBoolean(KEY, on).apply();
    }

    private boolean manifestValue() {
        try {
            ApplicationInfo info = context.getPackageManager()
                    .getApplicationInfo(context.getPackageName(), PackageManager.GET_META_DATA);
            return info.metaData != null && info.metaData.getBoolean(META_DATA, true);
        } catch (PackageManager.NameNotFoundException e) {
            return false;
        }
    }
}
