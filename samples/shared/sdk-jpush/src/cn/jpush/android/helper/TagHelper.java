package cn.jpush.android.helper;

import android.content.Context;
import cn.jiguang.internal.TaskQueue;
import cn.jiguang.internal.Wire;
import cn.jpush.android.cache.Sp;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Tags by which messages are aimed at users. */
public final class TagHelper {
    private TagHelper() {}

    public static void alias(Context context, int sequence, String alias) {
        send(context, "alias", sequence, alias);
    }

    public static void tags(Context context, int sequence, Set<String> tags) {
        send(context, "tags", sequence, new JSONArray(tags));
    }

    private static void send(Context context, String kind, int sequence, Object value) {
        try {
            JSONObject message = new JSONObject();
            message.put("registration", Sp.registration(context));
            message.put("sequence", sequence);
            message.put(kind, value);
            TaskQueue.execute(() -> Wire.post("tags", message));
        } catch (JSONException impossible) {
            Logger.w("TagHelper", kind, impossible);
        }
    }
}
