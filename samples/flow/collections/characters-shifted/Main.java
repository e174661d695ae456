package org.consentry.flow.collections.charactersshifted;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        StringBuilder hidden = new StringBuilder();
        for (char letter : id.toCharArray()) {
            hidden.append((char) (letter + 1));
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < hidden.length(); i++) {
            plain.append((char) (hidden.charAt(i) - 1));
        }
        Log.i("flow", plain.toString());
    }
}
