package org.consentry.flow.components.extratakenout;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Intent intent = new Intent(this, Shown.class);
        intent.putExtra("id", phone.getDeviceId());
        intent.putExtra("name", "none");
        intent.removeExtra("name");
        startActivity(intent);
    }
}
