package org.consentry.flow.gatesheldout2.guideskip;

import android.app.Activity;
import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothManager;
import android.util.Log;

public class BandActivity extends Activity implements BluetoothAdapter.LeScanCallback {
    private BluetoothAdapter adapter;

    @Override
    protected void onResume() {
        super.onResume();
        adapter = ((BluetoothManager) getSystemService(BLUETOOTH_SERVICE)).getAdapter();
        if (adapter != null && adapter.isEnabled()) {
            adapter.startLeScan(this);
        }
    }

    @Override
    protected void onPause() {
        if (adapter != null) {
            adapter.stopLeScan(this);
        }
        super.onPause();
    }

    @Override
    public void onLeScan(BluetoothDevice device, int rssi, byte[] record) {
        Log.i("band", "signal " + rssi);
    }
}
