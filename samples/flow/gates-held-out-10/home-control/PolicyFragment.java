package org.consentry.flow.gatesheldout10.homecontrol;

import android.app.Fragment;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class PolicyFragment extends Fragment {
    interface Listener {
        void onPolicyAccepted();

        void onPolicyRefused();
    }

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) {
        return inflater.inflate(R.layout.fragment_policy, container, false);
    }

    @Override
    public void onViewCreated(View view, Bundle savedInstanceState) {
        view.findViewById(R.id.accept).setOnClickListener(v -> listener().onPolicyAccepted());
        view.findViewById(R.id.refuse).setOnClickListener(v -> listener().onPolicyRefused());
    }

    private Listener listener() {
        return (Listener) getActivity();
    }
}
