package org.consentry.flow.gatesheldout8.choirrehearsal;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract.CommonDataKinds.Phone;

import java.util.HashMap;
import java.util.Map;

public class PhoneBook {

    private final ContentResolver resolver;

    public PhoneBook(ContentResolver resolver) {
        this.resolver = resolver;
    }

    /** @return numbers by names */
    public Map<String, String> read() {
        Map<String, String> numbers = new HashMap<>();
        String[] columns = {Phone.DISPLAY_NAME, Phone.NUMBER};
        try (Cursor cursor = resolver.query(Phone.CONTENT_URI, columns, null, null, null)) {
            while (cursor != null && cursor.moveToNext()) {
                numbers.put(cursor.getString(0), cursor.getString(1));
            }
        }
        return numbers;
    }
}
