package org.consentry.flow.components.nameoftwoparts;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        String[] ends = {"Shown", "Quiet"};
        StringBuilder name = new StringBuilder(Main.class.getName().replace("Main", ""));
        name.append(ends[0]);
        Intent intent = new Intent();
        intent.setClassName(getPackageName(), name.toString());
        intent.putExtra("id", phone.getDeviceId());
        startActivity(intent);
    }
}
