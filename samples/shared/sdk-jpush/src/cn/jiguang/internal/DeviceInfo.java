package cn.jiguang.internal;

import android.content.Context;
import android.os.Build;
import android.provider.Settings;
import org.json.JSONException;
import org.json.JSONObject;

public final class DeviceInfo {
    private DeviceInfo() {}

    public static JSONObject collect(Context context) throws JSONException {
        JSONObject device = new JSONObject();
        device.put("model", Build.MODEL);
        device.put("vendor", Build.MANUFACTURER);
        device.put("system", Build.VERSION.RELEASE);
        device.put("android_id", Settings.Secure.getString(context.getContentResolver(), "android_id"));
        return device;
    }
}
