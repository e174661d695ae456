package org.consentry.samples.technews.stats;

import android.content.Context;
import com.umeng.analytics.MobclickAgent;
import com.umeng.commonsdk.UMConfigure;
import java.util.HashMap;
import java.util.Map;

/** What is told to the statistics service: named in the policy with purpose and extent, never the device. */
public final class Stats {
    private final Context context;

    public Stats(Context context) {
        this.context = context;
    }

    public void start() {
        UMConfigure.submitPolicyGrantResult(context, true);
        UMConfigure.init(context, "5e0000000000000000000000", "official", UMConfigure.DEVICE_TYPE_PHONE, null);
    }

    public void viewed(String topic) {
        Map<String, Object> view = new HashMap<>();
        view.put("topic", topic);
        MobclickAgent.onEventObject(context, "view", view);
    }
}
