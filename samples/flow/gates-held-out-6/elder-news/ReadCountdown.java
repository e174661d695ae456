package org.consentry.flow.gatesheldout6.eldernews;

import android.os.Handler;
import android.os.Looper;
import android.os.Message;

import java.lang.ref.WeakReference;

/** 阅读倒计时 */
public class ReadCountdown extends Handler {

    public interface Callback {
        void onCount(int left);

        void onCountFinished();
    }

    private static final int MSG_COUNT = 0x11;

    private final WeakReference<Callback> callback;

    public ReadCountdown(Callback callback) {
        super(Looper.getMainLooper());
        this.callback = new WeakReference<>(callback);
    }

    public void start(int seconds) {
        sendMessage(obtainMessage(MSG_COUNT, seconds, 0));
    }

    public void stop() {
        removeCallbacksAndMessages(null);
    }

    @Override
    public void handleMessage(Message msg) {
        Callback target = callback.get();
        if (msg.what != MSG_COUNT || target == null) {
            return;
        }
        int left = msg.arg1;
        if (left > 0) {
            target.onCount(left);
            sendMessageDelayed(obtainMessage(MSG_COUNT, left - 1, 0), 1000);
        } else {
            target.onCountFinished();
        }
    }
}
