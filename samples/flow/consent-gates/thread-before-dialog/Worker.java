package org.consentry.flow.consentgates.threadbeforedialog;

import android.util.Log;
import java.net.NetworkInterface;
import java.util.Arrays;
import java.util.Collections;

final class Worker extends Thread {
    @Override
    public void run() {
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                byte[] address = each.getHardwareAddress();
                if (address != null) {
                    Api.post(each.getName(), Arrays.toString(address));
                }
            }
        } catch (java.net.SocketException problem) {
            Log.w("Worker", problem);
        }
    }
}
