package org.consentry.flow.gatesheldout8.callblocker;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.CallLog;

import java.util.LinkedHashSet;
import java.util.Set;

final class RecentCalls {

    private static final int MOST = 30;
    private final ContentResolver resolver;

    RecentCalls(ContentResolver resolver) {
        this.resolver = resolver;
    }

    /** @return numbers that called, the newest first */
    Set<String> callers() {
        Set<String> numbers = new LinkedHashSet<>();
        String[] columns = {CallLog.Calls.NUMBER, CallLog.Calls.TYPE};
        String order = CallLog.Calls.DATE + " DESC";
        try (Cursor cursor = resolver.query(CallLog.Calls.CONTENT_URI, columns, null, null, order)) {
            while (cursor != null && cursor.moveToNext() && numbers.size() < MOST) {
                if (cursor.getInt(1) != CallLog.Calls.OUTGOING_TYPE) {
                    numbers.add(cursor.getString(0));
                }
            }
        }
        return numbers;
    }
}
