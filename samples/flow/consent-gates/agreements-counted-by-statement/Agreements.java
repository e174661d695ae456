package org.consentry.flow.consentgates.agreementscountedbystatement;

import android.content.Context;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;
import android.database.sqlite.SQLiteStatement;

final class Agreements extends SQLiteOpenHelper {
    private static final String ADD = "INSERT INTO agreement (accepted, at) VALUES (?, datetime('now'))";
    private static final String COUNT = "SELECT COUNT(*) FROM agreement WHERE accepted >= 1";

    Agreements(Context context) {
        super(context, "agreements.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase database) {
        database.execSQL("CREATE TABLE agreement (accepted INTEGER, at TEXT)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase database, int from, int to) {}

    long count() {
        SQLiteStatement count = getReadableDatabase().compileStatement(COUNT);
        try {
            return count.simpleQueryForLong();
        } finally {
            count.close();
        }
    }

    void add(boolean accepted) {
        SQLiteDatabase database = getWritableDatabase();
        database.beginTransaction();
        try {
            SQLiteStatement add = database.compileStatement(ADD);
            add.bindLong(1, accepted ? 1 : 0);
            add.executeInsert();
            database.setTransactionSuccessful();
        } finally {
            database.endTransaction();
        }
    }
}
