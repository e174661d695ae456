package cn.jpush.android.api;

import android.content.Context;
import cn.jiguang.api.JCoreManager;
import cn.jiguang.internal.TaskQueue;
import cn.jpush.android.cache.Sp;
import cn.jpush.android.helper.Logger;
import cn.jpush.android.helper.TagHelper;
import java.util.Set;

/** Stand-in: the calls an app makes. */
public class JPushInterface {
    private static boolean started;

    private JPushInterface() {}

    public static void setDebugMode(boolean debug) {
        Logger.debug = debug;
    }

    public static void init(Context context) {
        Context application = context.getApplicationContext();
        if (started || Sp.stopped(application)) {
            return;
        }
        started = true;
        TaskQueue.execute(() -> JCoreManager.register(application));
    }

    public static void stopPush(Context context) {
        Sp.stopped(context, true);
        started = false;
    }

    public static void resumePush(Context context) {
        Sp.stopped(context, false);
        init(context);
    }

    public static String getRegistrationID(Context context) {
        return Sp.registration(context);
    }

    public static void setAlias(Context context, int sequence, String alias) {
        TagHelper.alias(context, sequence, alias);
    }

    public static void setTags(Context context, int sequence, Set<String> tags) {
        TagHelper.tags(context, sequence, tags);
    }
}
