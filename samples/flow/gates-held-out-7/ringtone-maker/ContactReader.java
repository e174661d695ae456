package org.consentry.flow.gatesheldout7.ringtonemaker;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract;

import java.util.ArrayList;
import java.util.List;

class ContactReader {

    private final ContentResolver resolver;

    ContactReader(ContentResolver resolver) {
        this.resolver = resolver;
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        String[] columns = {ContactsContract.Contacts._ID, ContactsContract.Contacts.DISPLAY_NAME};
        try (Cursor cursor = resolver.query(ContactsContract.Contacts.CONTENT_URI, columns, null, null,
                ContactsContract.Contacts.DISPLAY_NAME)) {
            while (cursor != null && cursor.moveToNext()) {
                people.add(new Person(cursor.getLong(0), cursor.getString(1)));
            }
        }
        return people;
    }
}
