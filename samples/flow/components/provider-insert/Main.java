package org.consentry.flow.components.providerinsert;

import android.app.Activity;
import android.content.ContentValues;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        ContentValues row = new ContentValues();
        row.put("device", phone.getDeviceId());
        row.put("model", "none");
        getContentResolver().insert(Uri.parse("content://org.consentry.flow.rows"), row);
    }
}
