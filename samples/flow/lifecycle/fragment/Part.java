package org.consentry.flow.lifecycle.fragment;

import android.app.Fragment;
import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Part extends Fragment {
    private String id = "";

    @Override
    public void onAttach(Context context) {
        super.onAttach(context);
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        id = phone.getDeviceId();
    }

    @Override
    public void onDestroyView() {
        super.onDestroyView();
        Log.i("flow", id);
    }
}
