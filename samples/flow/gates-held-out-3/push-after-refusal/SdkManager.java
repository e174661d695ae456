package org.consentry.flow.gatesheldout3.pushafterrefusal;

import android.content.Context;
import android.os.StrictMode;
import com.igexin.sdk.PushManager;

public class SdkManager {
    private static boolean sPushStarted;

    public static void start(Context context, boolean withPush) {
        StrictMode.enableDefaults();
        if (withPush && !sPushStarted) {
            sPushStarted = true;
            PushManager.getInstance().initialize(context);
        }
    }
}
