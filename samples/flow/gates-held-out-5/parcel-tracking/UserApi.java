package org.consentry.flow.gatesheldout5.parceltracking;

import android.content.Context;
import android.provider.Settings;
import android.telephony.TelephonyManager;

import java.util.HashMap;
import java.util.Map;

final class UserApi {

    private UserApi() {
    }

    static void sendCode(Context context, String phone) {
        Map<String, String> params = new HashMap<>();
        params.put("phone", phone);
        // 防刷
        params.put("fp", Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID));
        HttpUtil.post("/sms/code", params);
    }

    static void login(Context context, String phone, String code) {
        Map<String, String> params = new HashMap<>();
        params.put("phone", phone);
        params.put("code", code);
        params.put("imei", imei(context));
        HttpUtil.post("/user/login", params);
    }

    private static String imei(Context context) {
        try {
            TelephonyManager manager = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            return manager.getDeviceId();
        } catch (SecurityException e) {
            return "";
        }
    }
}
