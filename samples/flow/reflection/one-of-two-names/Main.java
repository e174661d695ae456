package org.consentry.flow.reflection.oneoftwonames;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            String name = hashCode() % 2 == 0 ? "Loud" : "Quiet";
            Sink sink = (Sink) Class.forName("org.consentry.flow.reflection.oneoftwonames.Main$" + name).newInstance();
            sink.take(phone.getDeviceId());
        } catch (ReflectiveOperationException problem) {
            Log.w("flow", "missing");
        }
    }

    public interface Sink {
        void take(String text);
    }

    public static class Loud implements Sink {
        @Override
        public void take(String text) {
            Log.i("flow", text);
        }
    }

    public static class Quiet implements Sink {
        @Override
        public void take(String text) {
            Log.i("flow", "quiet");
        }
    }

    public static class Calm implements Sink {
        @Override
        public void take(String text) {
            Log.i("flow", "calm");
        }
    }
}
