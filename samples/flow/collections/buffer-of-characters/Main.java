package org.consentry.flow.collections.bufferofcharacters;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.nio.CharBuffer;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        char[] target = new char[32];
        char[] other = new char[32];
        id.getChars(0, id.length(), target, 4);
        Log.i("flow", CharBuffer.wrap(target).toString());
    }
}
