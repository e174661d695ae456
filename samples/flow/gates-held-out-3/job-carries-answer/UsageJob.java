package org.consentry.flow.gatesheldout3.jobcarriesanswer;

import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import android.app.job.JobService;
import android.app.usage.UsageStats;
import android.app.usage.UsageStatsManager;
import android.content.ComponentName;
import android.content.Context;
import android.os.PersistableBundle;
import android.util.Log;
import java.util.List;

public class UsageJob extends JobService {
    private static final int JOB_ID = 401;
    private static final String EXTRA_AGREED = "agreed";
    private static final long DAY = 24L * 60 * 60 * 1000;

    static void schedule(Context context, boolean agreed) {
        PersistableBundle extras = new PersistableBundle();
        extras.putInt(EXTRA_AGREED, agreed ? 1 : 0);
        JobInfo info = new JobInfo.Builder(JOB_ID, new ComponentName(context, UsageJob.class))
                .setPeriodic(DAY)
                .setExtras(extras)
                .build();
        JobScheduler scheduler = (JobScheduler) context.getSystemService(Context.JOB_SCHEDULER_SERVICE);
        scheduler.schedule(info);
    }

    @Override
    public boolean onStartJob(JobParameters params) {
        if (params.getExtras().getInt(EXTRA_AGREED, 0) != 1) {
            return false;
        }
        collect();
        return false;
    }

    private void collect() {
        UsageStatsManager manager = (UsageStatsManager) getSystemService(Context.USAGE_STATS_SERVICE);
        long now = System.currentTimeMillis();
        List<UsageStats> stats = manager.queryUsageStats(UsageStatsManager.INTERVAL_DAILY, now - DAY, now);
        for (UsageStats each : stats) {
            Log.i("UsageJob", each.getPackageName() + " " + each.getTotalTimeInForeground());
        }
    }

    @Override
    public boolean onStopJob(JobParameters params) {
        return false;
    }
}
