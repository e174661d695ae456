package org.consentry.flow.lifecycle.fragmentattached;

import android.app.Activity;
import android.app.Fragment;
import android.util.Log;

public class Part extends Fragment {
    @Override
    public void onAttach(Activity activity) {
        super.onAttach(activity);
        Main host = (Main) activity;
        Log.i("flow", host.id);
    }
}
