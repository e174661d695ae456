package org.consentry.flow.components.jobservice;

import android.app.Activity;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.ComponentName;
import android.os.Bundle;
import android.os.PersistableBundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        PersistableBundle extras = new PersistableBundle();
        extras.putString("device", phone.getDeviceId());
        JobInfo job = new JobInfo.Builder(1, new ComponentName(this, Work.class)).setExtras(extras)
                .setOverrideDeadline(10).build();
        ((JobScheduler) getSystemService(JOB_SCHEDULER_SERVICE)).schedule(job);
    }
}
