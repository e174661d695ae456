package org.consentry.flow.components.sqlitecolumns;

import android.app.Activity;
import android.content.ContentValues;
import android.content.Intent;
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
        new Store(this).getWritableDatabase().insert("ids", null, row);
        startActivity(new Intent(this, Second.class));
    }
}
