package org.consentry.flow.gatesheldout6.choircalendar;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.CalendarContract;

import java.util.ArrayList;
import java.util.List;

class BusyTimes {

    private final ContentResolver resolver;

    BusyTimes(ContentResolver resolver) {
        this.resolver = resolver;
    }

    List<Long> starts(long from, long to) {
        List<Long> result = new ArrayList<>();
        String where = CalendarContract.Events.DTSTART + " BETWEEN ? AND ?";
        String[] arguments = {String.valueOf(from), String.valueOf(to)};
        try (Cursor cursor = resolver.query(CalendarContract.Events.CONTENT_URI,
                new String[]{CalendarContract.Events.DTSTART}, where, arguments, null)) {
            while (cursor != null && cursor.moveToNext()) {
                result.add(cursor.getLong(0));
            }
        }
        return result;
    }
}
