package com.umeng.analytics;

import android.content.Context;
import com.umeng.analytics.process.EventTracker;
import com.umeng.analytics.process.SessionTracker;
import java.util.Map;

public class MobclickAgent {
    private MobclickAgent() {}

    public static void onResume(Context context) {
        SessionTracker.resume(context.getClass().getName());
    }

    public static void onPause(Context context) {
        SessionTracker.pause(context.getClass().getName());
    }

    public static void onEvent(Context context, String event) {
        EventTracker.track(event, null);
    }

    public static void onEventObject(Context context, String event, Map<String, Object> values) {
        EventTracker.track(event, values);
    }

    public static void onProfileSignIn(String id) {
        EventTracker.profile(id);
    }
}
