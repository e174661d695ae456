package org.consentry.flow.threading.invokeall;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<Callable<String>> tasks = new ArrayList<>();
        tasks.add(() -> "none");
        tasks.add(() -> phone.getDeviceId());
        try {
            List<Future<String>> results = Executors.newFixedThreadPool(2).invokeAll(tasks);
            Log.i("flow", results.get(1).get());
        } catch (Exception problem) {
            Log.w("flow", "failed");
        }
    }
}
