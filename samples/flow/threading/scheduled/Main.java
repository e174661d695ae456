package org.consentry.flow.threading.scheduled;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        ScheduledExecutorService service = Executors.newSingleThreadScheduledExecutor();
        Future<?> later = service.schedule(() -> { Log.i("flow", id); }, 1, TimeUnit.SECONDS);
        later.isDone();
    }
}
