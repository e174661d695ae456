package org.consentry.flow.gatesheldout11.callernotes;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract;
import java.util.ArrayList;
import java.util.List;

class AddressBook {
    private final ContentResolver resolver;

    AddressBook(ContentResolver resolver) {
        this.resolver = resolver;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        String[] columns = {ContactsContract.Contacts.DISPLAY_NAME};
        try (Cursor cursor = resolver.query(ContactsContract.Contacts.CONTENT_URI, columns, null, null, columns[0])) {
            while (cursor != null && cursor.moveToNext()) {
                names.add(cursor.getString(0));
            }
        }
        return names;
    }
}
