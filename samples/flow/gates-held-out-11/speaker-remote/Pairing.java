package org.consentry.flow.gatesheldout11.speakerremote;

import android.bluetooth.BluetoothAdapter;

class Pairing {
    private final BluetoothAdapter adapter;

    Pairing(BluetoothAdapter adapter) {
        this.adapter = adapter;
    }

    boolean isPossible() {
        return adapter != null;
    }

    String visibleName() {
        return adapter.getName();
    }
}
