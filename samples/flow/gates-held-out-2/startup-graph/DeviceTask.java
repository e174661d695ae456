package org.consentry.flow.gatesheldout2.startupgraph;

import android.util.Log;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Collections;

final class DeviceTask extends Task {
    @Override
    String name() {
        return "device";
    }

    @Override
    String after() {
        return "log";
    }

    @Override
    void run() {
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                Log.i("tool", Arrays.toString(each.getHardwareAddress()));
            }
        } catch (SocketException problem) {
            Log.w("tool", problem);
        }
    }
}
