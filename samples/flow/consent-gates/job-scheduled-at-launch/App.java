package org.consentry.flow.consentgates.jobscheduledatlaunch;

import android.app.Application;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.ComponentName;

public class App extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        JobScheduler scheduler = (JobScheduler) getSystemService(JOB_SCHEDULER_SERVICE);
        scheduler.schedule(new JobInfo.Builder(1, new ComponentName(this, Upload.class)).setPeriodic(15 * 60 * 1000L).build());
    }
}
