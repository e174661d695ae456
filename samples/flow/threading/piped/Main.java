package org.consentry.flow.threading.piped;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        try {
            PipedOutputStream out = new PipedOutputStream();
            PipedInputStream in = new PipedInputStream(out);
            new Thread(new Reader(in)).start();
            PrintWriter writer = new PrintWriter(out);
            writer.println(id);
            writer.close();
        } catch (IOException problem) {
            Log.w("flow", "broken");
        }
    }

    static class Reader implements Runnable {
        private final PipedInputStream in;

        Reader(PipedInputStream in) {
            this.in = in;
        }

        @Override
        public void run() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in))) {
                Log.i("flow", "" + lines.readLine());
            } catch (IOException problem) {
                Log.w("flow", "broken");
            }
        }
    }
}
