package cn.jpush.android.service;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import cn.jpush.android.data.Message;
import cn.jpush.android.helper.Logger;
import org.json.JSONException;
import org.json.JSONObject;

public class PushReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        String text = intent.getStringExtra("message");
        if (text == null) {
            return;
        }
        try {
            Message message = new Message(new JSONObject(text));
            if (message.fresh(System.currentTimeMillis())) {
                Logger.d("PushReceiver", message.title);
            }
        } catch (JSONException malformed) {
            Logger.w("PushReceiver", "message", malformed);
        }
    }
}
