package org.consentry.flow.gatesheldout10.homecontrol;

import android.Manifest;
import android.app.Fragment;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;

public class DevicesFragment extends Fragment {
    private static final int REQUEST_LOCATION = 1;
    private static final String[] PERMISSIONS = {Manifest.permission.ACCESS_COARSE_LOCATION};

    private TextView state;

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) {
        state = new TextView(inflater.getContext());
        return state;
    }

    @Override
    public void onActivityCreated(Bundle savedInstanceState) {
        super.onActivityCreated(savedInstanceState);
        // the name of a network counts as a location
        if (getContext().checkSelfPermission(PERMISSIONS[0]) == PackageManager.PERMISSION_GRANTED) {
            connect();
        } else {
            requestPermissions(PERMISSIONS, REQUEST_LOCATION);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_LOCATION
                && grantResults.length > 0
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            connect();
        }
    }

    private void connect() {
        String network = new HomeNetwork(getContext()).name();
        state.setText(getString(network == null ? R.string.away : R.string.at_home, network));
    }
}
