package org.consentry.flow.lifecycle.fragmentarguments;

import android.app.Fragment;
import android.os.Bundle;
import android.util.Log;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class Part extends Fragment {
    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle state) {
        Log.i("flow", getArguments().getString("device", ""));
        return new View(getActivity());
    }
}
