package org.consentry.flow.lifecycle.fragmentreplaced;

import android.app.Activity;
import android.app.Fragment;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static String id = "none";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getFragmentManager().beginTransaction().add(android.R.id.content, new First()).commit();
    }

    @Override
    public void onBackPressed() {
        Fragment next = new Second();
        getFragmentManager().beginTransaction().replace(android.R.id.content, next).addToBackStack(null).commit();
    }

    public static class First extends Fragment {
        @Override
        public void onCreate(Bundle state) {
            super.onCreate(state);
            id = ((TelephonyManager) getActivity().getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        }
    }

    public static class Second extends Fragment {
        @Override
        public void onStart() {
            super.onStart();
            Log.i("flow", id);
        }
    }
}
