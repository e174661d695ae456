package org.consentry.flow.collections.patterngroup;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Matcher found = Pattern.compile("id=(\\w+)").matcher("id=" + phone.getDeviceId());
        if (found.find()) {
            Log.i("flow", "" + found.group(1));
        }
    }
}
