package org.consentry.flow.threading.progress;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Work().execute(phone.getDeviceId());
    }

    static class Work extends android.os.AsyncTask<String, String, String> {
        @Override
        protected String doInBackground(String... given) {
            publishProgress(given[0] + "");
            return "done";
        }

        @Override
        protected void onProgressUpdate(String... given) {
            Log.i("flow", given[0]);
        }
    }
}
