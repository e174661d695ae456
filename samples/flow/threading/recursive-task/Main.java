package org.consentry.flow.threading.recursivetask;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        Log.i("flow", "" + new ForkJoinPool().invoke(new Work(id)));
    }

    static class Work extends RecursiveTask<String> {
        private final String id;

        Work(String id) {
            this.id = id;
        }

        @Override
        protected String compute() {
            String none = "none";
            return id;
        }
    }
}
