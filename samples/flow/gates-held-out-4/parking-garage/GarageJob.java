package org.consentry.flow.gatesheldout4.parkinggarage;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.content.ComponentName;
import android.content.Context;
import android.os.AsyncTask;

public class GarageJob extends JobService {
    private static final int ID = 71;
    private static final long PERIOD = 15 * 60 * 1000;

    public static void schedule(Context context) {
        JobScheduler scheduler = (JobScheduler) context.getSystemService(Context.JOB_SCHEDULER_SERVICE);
        scheduler.schedule(new JobInfo.Builder(ID, new ComponentName(context, GarageJob.class))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_UNMETERED)
                .setPeriodic(PERIOD)
                .build());
    }

    public static void cancel(Context context) {
        ((JobScheduler) context.getSystemService(Context.JOB_SCHEDULER_SERVICE)).cancel(ID);
    }

    @Override
    public boolean onStartJob(JobParameters parameters) {
        AsyncTask.execute(() -> {
            String garage = new GarageDetector(this).detect();
            if (garage != null) {
                new ParkingPreferences(this).setLastGarage(garage);
            }
            jobFinished(parameters, false);
        });
        return true;
    }

    @Override
    public boolean onStopJob(JobParameters parameters) {
        return true;
    }
}
