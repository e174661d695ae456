package org.consentry.flow.lifecycle.fragmenttohost;

import android.app.Activity;
import android.app.Fragment;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getFragmentManager().beginTransaction().add(android.R.id.content, new Part()).commit();
    }

    void told(String text) {
        Log.i("flow", text);
    }

    public static class Part extends Fragment {
        @Override
        public void onAttach(Context context) {
            super.onAttach(context);
            TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            String id = phone.getDeviceId();
            ((Main) context).told(id);
        }
    }
}
