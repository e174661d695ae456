package org.consentry.flow.gatesheldout10.carpool;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.ContactsContract.CommonDataKinds.Phone;
import java.util.ArrayList;
import java.util.List;

class Friends {
    private final ContentResolver resolver;

    Friends(ContentResolver resolver) {
        this.resolver = resolver;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        try (Cursor cursor = resolver.query(
                Phone.CONTENT_URI, new String[] {Phone.DISPLAY_NAME, Phone.NUMBER}, null, null, Phone.DISPLAY_NAME)) {
            while (cursor != null && cursor.moveToNext()) {
                names.add(cursor.getString(0) + " " + cursor.getString(1));
            }
        }
        return names;
    }
}
