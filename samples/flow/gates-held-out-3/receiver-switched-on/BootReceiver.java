package org.consentry.flow.gatesheldout3.receiverswitchedon;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.util.Log;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;

public class BootReceiver extends BroadcastReceiver {
    private static final String TAG = "FileServer";

    @Override
    public void onReceive(Context context, Intent intent) {
        if (Intent.ACTION_BOOT_COMPLETED.equals(intent.getAction())) {
            Log.i(TAG, "reachable at " + addresses());
        }
    }

    private static String addresses() {
        StringBuilder found = new StringBuilder();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(each.getInetAddresses())) {
                    found.append(address.getHostAddress()).append(' ');
                }
            }
        } catch (SocketException e) {
            Log.w(TAG, e);
        }
        return found.toString();
    }
}
