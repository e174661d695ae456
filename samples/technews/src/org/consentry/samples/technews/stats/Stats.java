package org.consentry.samples.technews.stats;

import android.content.Context;
import android.provider.Settings;
import com.umeng.analytics.MobclickAgent;
import com.umeng.commonsdk.UMConfigure;
import java.util.HashMap;
import java.util.Map;

/** What is told to the statistics service. */
public final class Stats {
    private final Context context;

    public Stats(Context context) {
        this.context = context;
    }

    /** Called when the user agreed to a policy that says nothing about any third party. */
    public void start() {
        UMConfigure.init(context, "5e0000000000000000000000", "official", UMConfigure.DEVICE_TYPE_PHONE, null);
        Map<String, Object> device = new HashMap<>();
        device.put("android_id", Settings.Secure.getString(context.getContentResolver(), "android_id"));
        MobclickAgent.onEventObject(context, "device", device);
    }

    public void viewed(String topic) {
        Map<String, Object> view = new HashMap<>();
        view.put("topic", topic);
        MobclickAgent.onEventObject(context, "view", view);
    }
}
