package org.consentry.flow.threading.asynctask;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Work extends AsyncTask<String, Integer, String> {
        @Override
        protected String doInBackground(String... values) {
            return "id " + values[0];
        }

        @Override
        protected void onPostExecute(String result) {
            Log.i("flow", result);
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        new Work().execute(phone.getDeviceId());
    }
}
