package cn.jiguang.api;

import android.content.Context;
import cn.jiguang.internal.DeviceInfo;
import cn.jiguang.internal.Wire;
import cn.jpush.android.cache.Sp;
import cn.jpush.android.helper.Logger;
import org.json.JSONException;
import org.json.JSONObject;

public final class JCoreManager {
    private JCoreManager() {}

    public static void register(Context context) {
        try {
            JSONObject request = new JSONObject();
            request.put("device", DeviceInfo.collect(context));
            request.put("package", context.getPackageName());
            String answer = Wire.post("register", request);
            Sp.registration(context, new JSONObject(answer).optString("registration"));
        } catch (JSONException malformed) {
            Logger.w("JCoreManager", "register", malformed);
        }
    }
}
