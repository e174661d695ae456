package cn.jpush.android.api;

import android.content.Context;
import cn.jiguang.api.utils.JCollectionAuth;
import cn.jiguang.internal.Registration;

/** Stand-in: the calls an app makes. */
public class JPushInterface {
    private JPushInterface() {}

    public static void setDebugMode(boolean debug) {}

    public static void init(Context context) {
        if (JCollectionAuth.allowed()) {
            new Thread(new Registration(context.getApplicationContext())).start();
        }
    }
}
