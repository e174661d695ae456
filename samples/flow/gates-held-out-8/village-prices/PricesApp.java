package org.consentry.flow.gatesheldout8.villageprices;

import android.app.Application;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.ComponentName;
import android.content.Context;

public class PricesApp extends Application {

    private static final int DAILY = 1;
    private static final long DAY = 24 * 60 * 60 * 1000L;

    @Override
    public void onCreate() {
        super.onCreate();
        JobScheduler scheduler = (JobScheduler) getSystemService(Context.JOB_SCHEDULER_SERVICE);
        for (JobInfo planned : scheduler.getAllPendingJobs()) {
            if (planned.getId() == DAILY) {
                return;
            }
        }
        scheduler.schedule(new JobInfo.Builder(DAILY, new ComponentName(this, PricesJob.class))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .setPeriodic(DAY)
                .build());
    }
}
