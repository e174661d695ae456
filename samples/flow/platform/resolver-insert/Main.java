package org.consentry.flow.platform.resolverinsert;

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
        ContentValues values = new ContentValues();
        values.put("display_name", phone.getDeviceId());
        getContentResolver().insert(Uri.parse("content://com.android.contacts/raw_contacts"), values);
    }
}
