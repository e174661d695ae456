package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothDevice;
import android.util.Log;

import java.util.Set;

class StrapModule implements EventBus.Subscriber<PrivacyEvent> {
    @Override
    public void onEvent(PrivacyEvent event) {
        if (event.isAgreed()) {
            findStraps();
        }
    }

    private void findStraps() {
        BluetoothAdapter adapter = BluetoothAdapter.getDefaultAdapter();
        if (adapter == null) {
            return;
        }
        Set<BluetoothDevice> paired = adapter.getBondedDevices();
        Log.d("Strap", "paired devices: " + paired.size());
    }
}
