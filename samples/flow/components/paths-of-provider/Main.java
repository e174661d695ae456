package org.consentry.flow.components.pathsofprovider;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri address = Uri.parse("content://org.consentry.paths/ids");
        Cursor rows = getContentResolver().query(address, null, null, null, null);
        if (rows != null && rows.moveToFirst()) {
            Log.i("flow", rows.getString(0));
        }
    }
}
