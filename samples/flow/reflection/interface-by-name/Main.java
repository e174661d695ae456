package org.consentry.flow.reflection.interfacebyname;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    interface Sink {
        void take(String value);
    }

    public static class Loud implements Sink {
        @Override
        public void take(String value) {
            Log.i("flow", value);
        }
    }

    public static class Quiet implements Sink {
        @Override
        public void take(String value) {
            Log.i("flow", "taken");
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        try {
            Sink sink = (Sink) Class.forName("org.consentry.flow.reflection.interfacebyname.Main$Loud").newInstance();
            sink.take(phone.getDeviceId());
        } catch (ReflectiveOperationException error) {
            setTitle("missing");
        }
    }
}
