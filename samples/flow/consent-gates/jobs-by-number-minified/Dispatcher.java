package org.consentry.flow.consentgates.jobsbynumberminified;

import android.content.Context;
import android.provider.Settings;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

final class Dispatcher {
    static final int WARM_UP = 10;
    static final int DEVICE = 20;

    interface Job {
        void run(Context context);
    }

    private final Map<Integer, Job> jobs = new HashMap<>();

    Dispatcher() {
        jobs.put(WARM_UP, context -> context.getCacheDir().mkdirs());
        jobs.put(DEVICE, context -> Log.i("device", id(context)));
    }

    void send(int number, Context context) {
        Job job = jobs.get(number);
        if (job == null) {
            throw new IllegalArgumentException("no job " + number);
        }
        job.run(context);
    }

    private static String id(Context context) {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
