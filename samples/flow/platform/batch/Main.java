package org.consentry.flow.platform.batch;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);

        java.util.ArrayList<android.content.ContentProviderOperation> all = new java.util.ArrayList<>();
        Uri rows = Uri.parse("content://com.android.contacts/raw_contacts");
        all.add(android.content.ContentProviderOperation.newInsert(rows).withValue("account_name", id).build());
        try {
            getContentResolver().applyBatch("com.android.contacts", all);
        } catch (Exception problem) {
            Log.w("flow", "missing");
        }
    }
}
