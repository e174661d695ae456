package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.app.Fragment;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public abstract class BaseFragment extends Fragment {

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) {
        return createView(inflater, container);
    }

    @Override
    public void onResume() {
        super.onResume();
        onPage(pageName());
    }

    private void onPage(String name) {
        if (UserMode.isMinor(getActivity())) {
            return;
        }
        PageReport.page(getActivity().getApplicationContext(), name);
    }

    protected abstract View createView(LayoutInflater inflater, ViewGroup container);

    protected abstract String pageName();
}
