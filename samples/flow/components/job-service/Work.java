package org.consentry.flow.components.jobservice;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.util.Log;

public class Work extends JobService {
    @Override
    public boolean onStartJob(JobParameters job) {
        Log.i("flow", "" + job.getExtras().getString("device"));
        return false;
    }

    @Override
    public boolean onStopJob(JobParameters job) {
        return false;
    }
}
