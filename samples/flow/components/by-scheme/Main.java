package org.consentry.flow.components.byscheme;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        Intent intent = new Intent();
        intent.setData(Uri.parse("flowshow://open/now"));
        intent.putExtra("id", phone.getDeviceId());
        startActivity(intent);
    }
}
