package org.consentry.flow.gatesheldout4.mobilebank;

import android.content.ContentValues;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;

class ConsentDao {
    static final String PRIVACY = "privacy-policy";
    static final int PRIVACY_VERSION = 4;

    private final BankDatabase database;

    ConsentDao(BankDatabase database) {
        this.database = database;
    }

    boolean isAccepted(String document, int version) {
        try (Cursor cursor = database.getReadableDatabase().query(
                "consent",
                new String[] {"version"},
                "document = ? AND version >= ?",
                new String[] {document, String.valueOf(version)},
                null, null, null)) {
            return cursor.moveToFirst();
        }
    }

    void accept(String document, int version) {
        ContentValues row = new ContentValues();
        row.put("document", document);
        row.put("version", version);
        row.put("decided_at", System.currentTimeMillis());
        database.getWritableDatabase()
                .insertWithOnConflict("consent", null, row, SQLiteDatabase.CONFLICT_REPLACE);
    }
}
