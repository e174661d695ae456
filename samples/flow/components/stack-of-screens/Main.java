package org.consentry.flow.components.stackofscreens;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Intent lower = new Intent(this, Lower.class);
        Intent upper = new Intent(this, Upper.class);
        Intent chosen = upper;
        lower.putExtra("id", "none");
        chosen.putExtra("id", phone.getDeviceId());
        android.app.TaskStackBuilder.create(this).addNextIntent(lower).addNextIntent(upper).startActivities();
    }
}
