package org.consentry.flow.gatesdevelopment5.keyboardcontactnames;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract;

import java.util.ArrayList;
import java.util.List;

class ContactNames {
    private final List<String> names = new ArrayList<>();

    void load(ContentResolver resolver) {
        names.clear();
        try (Cursor cursor = resolver.query(ContactsContract.Contacts.CONTENT_URI,
                new String[] {ContactsContract.Contacts.DISPLAY_NAME}, null, null, null)) {
            while (cursor != null && cursor.moveToNext()) {
                names.add(cursor.getString(0));
            }
        } catch (SecurityException e) {
            names.clear();
        }
    }

    String complete(String typed) {
        for (String name : names) {
            if (name != null && name.startsWith(typed)) {
                return name;
            }
        }
        return typed;
    }
}
