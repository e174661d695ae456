package org.consentry.flow.reflection.classinmap;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Map<String, Class<? extends Sink>> classes = new HashMap<>();
        classes.put("loud", Loud.class);
        classes.put("quiet", Quiet.class);
        try {
            classes.get("loud").newInstance().take(phone.getDeviceId());
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
}
