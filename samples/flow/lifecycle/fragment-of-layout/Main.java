package org.consentry.flow.lifecycle.fragmentoflayout;

import android.app.Activity;
import android.app.Fragment;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
    }

    public static class Empty extends Fragment {
    }

    public static class Ids extends Fragment {
        private String id;

        @Override
        public void onAttach(Context host) {
            super.onAttach(host);
            id = ((TelephonyManager) host.getSystemService(Context.TELEPHONY_SERVICE)).getDeviceId();
        }

        @Override
        public View onCreateView(LayoutInflater inflater, ViewGroup parent, Bundle state) {
            return new View(inflater.getContext());
        }

        @Override
        public void onDestroyView() {
            super.onDestroyView();
            Log.i("flow", id);
        }
    }
}
