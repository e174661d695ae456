package org.consentry.flow.components.sqlitecolumns;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = new Store(this).getReadableDatabase().query("ids", null, null, null, null, null, null);
        if (rows.moveToFirst()) {
            Log.i("flow", rows.getString(rows.getColumnIndex("device")));
        }
        rows.close();
    }
}
