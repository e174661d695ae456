package cn.jpush.android.api;

import org.json.JSONException;
import org.json.JSONObject;

public class NotificationMessage {
    public final int notificationId;
    public final String notificationTitle;
    public final String notificationContent;

    public NotificationMessage(String json) throws JSONException {
        JSONObject object = new JSONObject(json);
        notificationId = object.optInt("id");
        notificationTitle = object.optString("title");
        notificationContent = object.optString("content");
    }
}
