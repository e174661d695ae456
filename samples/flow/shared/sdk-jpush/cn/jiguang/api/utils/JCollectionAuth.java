package cn.jiguang.api.utils;

import android.content.Context;

/** Stand-in: whether the SDK may collect. */
public class JCollectionAuth {
    private static boolean auth = true;

    private JCollectionAuth() {}

    public static void setAuth(Context context, boolean value) {
        auth = value;
    }

    public static boolean allowed() {
        return auth;
    }
}
