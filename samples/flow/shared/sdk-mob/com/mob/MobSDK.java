package com.mob;

import android.content.Context;
import com.mob.commons.Collector;

/** Stand-in: the calls an app makes. */
public class MobSDK {
    private static boolean granted;

    private MobSDK() {}

    public static void init(Context context) {
        new Thread(new Collector(context.getApplicationContext())).start();
    }

    public static void submitPolicyGrantResult(boolean result) {
        granted = result;
    }
}
