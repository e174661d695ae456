package org.consentry.flow.gatesheldout3.builderofstatistics.stat;

import android.bluetooth.BluetoothAdapter;
import android.util.Log;
import java.util.LinkedHashMap;
import java.util.Map;

public final class Statistics {
    private static final String TAG = "Statistics";

    private static Statistics current;

    private final StatConfig config;

    private Statistics(StatConfig config) {
        this.config = config;
    }

    public static void start(StatConfig config) {
        current = new Statistics(config);
        current.open();
    }

    private void open() {
        Map<String, String> event = new LinkedHashMap<>();
        event.put("channel", config.channel);
        if (config.collectsDevice) {
            describeDevice(event);
        }
        Log.d(TAG, config.debug ? event.toString() : "opened");
    }

    private void describeDevice(Map<String, String> event) {
        BluetoothAdapter adapter = BluetoothAdapter.getDefaultAdapter();
        if (adapter != null) {
            event.put("bt", adapter.getAddress());
        }
    }
}
