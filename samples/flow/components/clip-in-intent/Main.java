package org.consentry.flow.components.clipinintent;

import android.app.Activity;
import android.content.ClipData;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Intent next = new Intent(this, Second.class);
        next.setClipData(ClipData.newPlainText("id", phone.getDeviceId()));
        startActivity(next);
    }
}
