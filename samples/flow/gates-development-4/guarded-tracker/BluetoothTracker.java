package org.consentry.flow.gatesdevelopment4.guardedtracker;

import android.bluetooth.BluetoothAdapter;
import android.util.Log;

public class BluetoothTracker implements Tracker {
    @Override
    public void report(String screen) {
        BluetoothAdapter adapter = BluetoothAdapter.getDefaultAdapter();
        if (adapter != null) {
            Log.i("Tracker", screen + " " + adapter.getBondedDevices());
        }
    }
}
