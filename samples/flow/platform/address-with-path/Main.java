package org.consentry.flow.platform.addresswithpath;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Uri people = android.provider.ContactsContract.Contacts.CONTENT_URI;
        Cursor rows = getContentResolver().query(people, null, null, null, null);
        String text = "none";
        while (rows != null && rows.moveToNext()) {
            text = rows.getString(rows.getColumnIndexOrThrow("display_name"));
        }
        String count = "" + (rows == null ? 0 : rows.getCount());
        Log.i("flow", text);
        setTitle(count);
    }
}
