package org.consentry.flow.platform.datagram;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        new Thread(() -> send(id)).start();
    }

    private static void send(String id) {
        try (DatagramSocket socket = new DatagramSocket()) {
            byte[] content = id.getBytes();
            socket.send(new DatagramPacket(content, content.length, InetAddress.getByName("flow.samples.invalid"), 99));
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }
}
