package com.umeng.commonsdk;

import android.content.Context;
import com.umeng.commonsdk.framework.UMWorkDispatch;
import com.umeng.commonsdk.statistics.common.MLog;
import com.umeng.commonsdk.statistics.internal.PreferenceWrapper;

/** Stand-in: the calls an app makes. */
public class UMConfigure {
    public static final int DEVICE_TYPE_PHONE = 1;
    private static String key = "";
    private static String channel = "";

    private UMConfigure() {}

    public static void setLogEnabled(boolean enabled) {
        MLog.DEBUG = enabled;
    }

    /** Notes key and channel. Collects nothing. */
    public static void preInit(Context context, String appkey, String store) {
        key = appkey;
        channel = store;
    }

    public static void submitPolicyGrantResult(Context context, boolean granted) {
        PreferenceWrapper.of(context).edit().putBoolean("granted", granted).apply();
    }

    public static void init(Context context, String appkey, String store, int type, String secret) {
        preInit(context, appkey, store);
        UMWorkDispatch.start(context.getApplicationContext());
    }

    public static String getKey() {
        return key;
    }

    public static String getChannel() {
        return channel;
    }
}
