package org.consentry.flow.consentgates.jobscheduledatlaunch;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Upload extends JobService {
    @Override
    public boolean onStartJob(JobParameters parameters) {
        boolean agreed = getSharedPreferences("p", MODE_PRIVATE).getLong("agreed", 0) != 0;
        Log.d("Upload", "agreed " + agreed);
        TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        Api.post("cells", String.valueOf(phone.getAllCellInfo()));
        return false;
    }

    @Override
    public boolean onStopJob(JobParameters parameters) {
        return false;
    }
}
