package com.umeng.commonsdk;

import android.content.Context;
import com.umeng.commonsdk.framework.UMWorkDispatch;

/** Stand-in: the calls an app makes. */
public class UMConfigure {
    public static final int DEVICE_TYPE_PHONE = 1;
    private static String key;
    private static String channel;

    private UMConfigure() {}

    public static void setLogEnabled(boolean enabled) {}

    /** Notes key and channel. Collects nothing. */
    public static void preInit(Context context, String appkey, String store) {
        key = appkey;
        channel = store;
    }

    public static void init(Context context, String appkey, String store) {
        init(context, appkey, store, DEVICE_TYPE_PHONE, null);
    }

    public static void init(Context context, String appkey, String store, int type, String secret) {
        preInit(context, appkey, store);
        new Thread(new UMWorkDispatch(context.getApplicationContext(), key + channel)).start();
    }
}
