package cn.jpush.android.data;

import org.json.JSONObject;

public final class Message {
    public final String id;
    public final String title;
    public final String content;
    public final long expires;

    public Message(JSONObject object) {
        id = object.optString("msg_id");
        title = object.optString("n_title");
        content = object.optString("n_content");
        expires = object.optLong("ttl", 86400L) * 1000L + System.currentTimeMillis();
    }

    public boolean fresh(long now) {
        return now < expires;
    }
}
