package org.consentry.flow.consentgates.workercarriesanswer;

import android.content.Context;
import android.database.Cursor;
import android.provider.CallLog;
import android.util.Log;
import androidx.work.Data;
import androidx.work.OneTimeWorkRequest;
import androidx.work.WorkManager;
import androidx.work.Worker;
import androidx.work.WorkerParameters;

public class CallsWorker extends Worker {
    private static final String ALLOWED = "allowed";

    public CallsWorker(Context context, WorkerParameters parameters) {
        super(context, parameters);
    }

    static void enqueue(Context context, boolean allowed) {
        Data input = new Data.Builder().putBoolean(ALLOWED, allowed).build();
        WorkManager.getInstance(context)
                .enqueue(new OneTimeWorkRequest.Builder(CallsWorker.class).setInputData(input).build());
    }

    @Override
    public Result doWork() {
        boolean allowed = getInputData().getBoolean(ALLOWED, false);
        if (!allowed) {
            return Result.failure();
        }
        Log.i("Calls", "calls: " + count());
        return Result.success();
    }

    private int count() {
        String[] columns = {CallLog.Calls.NUMBER};
        try (Cursor calls = getApplicationContext().getContentResolver()
                .query(CallLog.Calls.CONTENT_URI, columns, null, null, null)) {
            return calls == null ? 0 : calls.getCount();
        }
    }
}
