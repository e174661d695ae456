package com.umeng.analytics.process;

import com.umeng.commonsdk.framework.UMWorkDispatch;
import com.umeng.commonsdk.statistics.common.MLog;
import com.umeng.commonsdk.utils.UMUtils;
import java.util.Map;
import org.json.JSONException;
import org.json.JSONObject;

public class EventTracker {
    private EventTracker() {}

    public static void track(String name, Map<String, Object> values) {
        try {
            JSONObject event = new JSONObject();
            event.put("name", name);
            event.put("time", System.currentTimeMillis());
            if (values != null) {
                event.put("values", new JSONObject(values));
            }
            UMWorkDispatch.event(event);
        } catch (JSONException malformed) {
            MLog.e(name, malformed);
        }
    }

    public static void profile(String id) {
        try {
            UMWorkDispatch.event(new JSONObject().put("profile", UMUtils.MD5(id)));
        } catch (JSONException malformed) {
            MLog.e("profile", malformed);
        }
    }
}
