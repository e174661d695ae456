package org.consentry.samples.reader.device;

import android.annotation.SuppressLint;
import android.content.Context;
import android.content.pm.PackageInfo;
import android.net.wifi.WifiManager;
import android.provider.Settings;
import android.telephony.TelephonyManager;
import android.text.TextUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What identifies the device. */
public final class DeviceProfile {
    private final Context context;

    public DeviceProfile(Context context) {
        this.context = context.getApplicationContext();
    }

    public Map<String, Object> collect() {
        Map<String, Object> profile = new HashMap<>();
        profile.put("imei", imei());
        profile.put("android_id", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
        profile.put("mac", mac());
        profile.put("oaid", new OpenId(context).read());
        profile.put("apps", TextUtils.join(",", apps()));
        return profile;
    }

    @SuppressLint("MissingPermission")
    private String imei() {
        try {
            TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            return phone.getDeviceId();
        } catch (SecurityException refused) {
            return "";
        }
    }

    private String mac() {
        WifiManager wifi = (WifiManager) context.getSystemService(Context.WIFI_SERVICE);
        return wifi.getConnectionInfo().getMacAddress();
    }

    private List<String> apps() {
        List<String> names = new ArrayList<>();
        for (PackageInfo info : context.getPackageManager().getInstalledPackages(0)) {
            names.add(info.packageName);
        }
        return names;
    }
}
