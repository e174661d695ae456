package com.igexin.sdk;

import android.content.Context;

/** Stand-in: the calls an app makes. */
public class PushManager {
    private static final PushManager INSTANCE = new PushManager();

    private PushManager() {}

    public static PushManager getInstance() {
        return INSTANCE;
    }

    public void initialize(Context context) {
        PushService.register(context);
    }
}
