package org.consentry.flow.platform.database;

import android.app.Activity;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        SQLiteDatabase store = openOrCreateDatabase("ids", MODE_PRIVATE, null);
        store.execSQL("create table if not exists ids (device text)");
        ContentValues values = new ContentValues();
        values.put("device", phone.getDeviceId());
        store.insert("ids", null, values);
        try (Cursor rows = store.rawQuery("select device from ids", null)) {
            rows.moveToLast();
            Log.i("flow", rows.getString(0));
        }
    }
}
