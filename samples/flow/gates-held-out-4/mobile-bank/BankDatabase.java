package org.consentry.flow.gatesheldout4.mobilebank;

import android.content.Context;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

class BankDatabase extends SQLiteOpenHelper {
    private static final int VERSION = 1;

    BankDatabase(Context context) {
        super(context, "bank.db", null, VERSION);
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE consent (document TEXT PRIMARY KEY, version INTEGER NOT NULL, decided_at INTEGER NOT NULL)");
        db.execSQL("CREATE TABLE payee (iban TEXT PRIMARY KEY, name TEXT NOT NULL)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {}
}
