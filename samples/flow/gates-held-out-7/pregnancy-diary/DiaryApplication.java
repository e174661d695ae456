package org.consentry.flow.gatesheldout7.pregnancydiary;

import android.app.Application;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.ComponentName;
import android.content.Context;

import java.util.concurrent.TimeUnit;

public class DiaryApplication extends Application {

    private static final int SURVEY_JOB = 40;

    @Override
    public void onCreate() {
        super.onCreate();
        JobScheduler scheduler = (JobScheduler) getSystemService(Context.JOB_SCHEDULER_SERVICE);
        for (JobInfo pending : scheduler.getAllPendingJobs()) {
            if (pending.getId() == SURVEY_JOB) {
                return;
            }
        }
        JobInfo job = new JobInfo.Builder(SURVEY_JOB, new ComponentName(this, SurveyJob.class))
                .setPeriodic(TimeUnit.DAYS.toMillis(1))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .build();
        scheduler.schedule(job);
    }
}
