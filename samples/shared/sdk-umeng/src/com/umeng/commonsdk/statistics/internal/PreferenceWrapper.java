package com.umeng.commonsdk.statistics.internal;

import android.content.Context;
import android.content.SharedPreferences;

public class PreferenceWrapper {
    private PreferenceWrapper() {}

    public static SharedPreferences of(Context context) {
        return context.getSharedPreferences("umeng_general_config", Context.MODE_PRIVATE);
    }
}
