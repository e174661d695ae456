package org.consentry.flow.gatesheldout.propertiesfile;

import android.app.IntentService;
import android.content.Intent;
import android.database.Cursor;
import android.provider.ContactsContract;

public class Sync extends IntentService {
    public Sync() {
        super("sync");
    }

    @Override
    protected void onHandleIntent(Intent intent) {
        if (new Options(this).accepted()) pull();
    }

    private void pull() {
        try (Cursor cursor = getContentResolver().query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null)) {
            Api.post("contacts", String.valueOf(cursor == null ? 0 : cursor.getCount()));
        }
    }
}
