package org.consentry.flow.general.streamcollected;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        List<String> values = Arrays.asList("none", phone.getDeviceId());
        String text = values.stream().filter(each -> !each.isEmpty()).map(each -> each + "!").collect(Collectors.joining(","));
        Log.i("flow", text);
    }
}
