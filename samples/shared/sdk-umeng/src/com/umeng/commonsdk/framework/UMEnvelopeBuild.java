package com.umeng.commonsdk.framework;

import android.content.Context;
import com.umeng.commonsdk.UMConfigure;
import com.umeng.commonsdk.statistics.common.DeviceConfig;
import com.umeng.commonsdk.statistics.internal.NetWorkManager;
import org.json.JSONException;
import org.json.JSONObject;

/** Builds what is sent. */
public final class UMEnvelopeBuild {
    private static JSONObject header;

    private UMEnvelopeBuild() {}

    static synchronized JSONObject header(Context context) throws JSONException {
        if (header == null) {
            JSONObject built = new JSONObject();
            built.put("appkey", UMConfigure.getKey());
            built.put("channel", UMConfigure.getChannel());
            built.put("package", context.getPackageName());
            built.put("idmd5", DeviceConfig.getAndroidId(context));
            built.put("device_model", DeviceConfig.getModel());
            header = built;
            NetWorkManager.send("header", built);
        }
        return header;
    }

    static void event(Context context, JSONObject event) throws JSONException {
        JSONObject envelope = new JSONObject();
        envelope.put("header", header(context));
        envelope.put("body", event);
        NetWorkManager.send("envelope", envelope);
    }
}
