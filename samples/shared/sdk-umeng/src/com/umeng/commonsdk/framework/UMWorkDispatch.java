package com.umeng.commonsdk.framework;

import android.content.Context;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.Message;
import com.umeng.commonsdk.statistics.common.MLog;
import org.json.JSONException;
import org.json.JSONObject;

/** Works through messages on a thread of its own. */
public final class UMWorkDispatch implements Handler.Callback {
    private static final int HEADER = 1;
    private static final int EVENT = 2;
    private static Handler handler;
    private final Context context;

    private UMWorkDispatch(Context context) {
        this.context = context;
    }

    public static synchronized void start(Context context) {
        if (handler == null) {
            HandlerThread thread = new HandlerThread("work_thread");
            thread.start();
            handler = new Handler(thread.getLooper(), new UMWorkDispatch(context));
        }
        handler.sendEmptyMessage(HEADER);
    }

    public static synchronized void event(JSONObject event) {
        if (handler != null) {
            handler.obtainMessage(EVENT, event).sendToTarget();
        }
    }

    @Override
    public boolean handleMessage(Message message) {
        try {
            if (message.what == HEADER) {
                UMEnvelopeBuild.header(context);
            } else if (message.what == EVENT) {
                UMEnvelopeBuild.event(context, (JSONObject) message.obj);
            }
        } catch (JSONException malformed) {
            MLog.e("dispatch", malformed);
        }
        return true;
    }
}
