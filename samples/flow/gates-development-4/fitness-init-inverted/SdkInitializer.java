package org.consentry.flow.gatesdevelopment4.fitnessinitinverted;

import android.content.Context;
import android.util.Log;

public class SdkInitializer {
    private static final String TAG = "SdkInitializer";

    private static boolean initialized;

    public static void init(Context context, boolean agreed) {
        Log.d(TAG, "init, agreed = " + agreed);
        if (!agreed || initialized) {
            return;
        }
        initialized = true;
        StatAgent.start(context);
    }
}
