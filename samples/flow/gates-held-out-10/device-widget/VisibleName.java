package org.consentry.flow.gatesheldout10.devicewidget;

import android.bluetooth.BluetoothAdapter;

final class VisibleName {
    private VisibleName() {}

    static String read() {
        BluetoothAdapter adapter = BluetoothAdapter.getDefaultAdapter();
        return adapter == null ? null : adapter.getName();
    }
}
