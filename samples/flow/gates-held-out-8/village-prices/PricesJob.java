package org.consentry.flow.gatesheldout8.villageprices;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.os.AsyncTask;

public class PricesJob extends JobService {

    @Override
    public boolean onStartJob(JobParameters params) {
        Options options = new Options(this);
        if (!options.isBackgroundLoading()) {
            return false;
        }
        AsyncTask.THREAD_POOL_EXECUTOR.execute(() -> {
            String prices = new PricesClient(this).load();
            if (prices != null) {
                options.setPrices(prices);
            }
            jobFinished(params, prices == null);
        });
        return true;
    }

    @Override
    public boolean onStopJob(JobParameters params) {
        return true;
    }
}
