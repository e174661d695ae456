package org.consentry.flow.general.processbuilder;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        List<String> words = new ArrayList<>();
        words.add("echo");
        words.add(id);
        try {
            new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException error) {
            Log.w("flow", "no such program");
        }
    }
}
