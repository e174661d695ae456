package org.consentry.flow.gatesheldout7.radiostations;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

class ConsentTable extends SQLiteOpenHelper {

    ConsentTable(Context context) {
        super(context, "radio.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE consent (id INTEGER PRIMARY KEY, accepted INTEGER NOT NULL, time INTEGER NOT NULL)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {
        db.execSQL("DROP TABLE IF EXISTS consent");
        onCreate(db);
    }

    void add(boolean accepted) {
        ContentValues row = new ContentValues();
        row.put("accepted", accepted ? 1 : 0);
        row.put("time", System.currentTimeMillis());
        getWritableDatabase().insert("consent", null, row);
    }

    int count(String where) {
        Cursor cursor = getReadableDatabase().rawQuery("SELECT COUNT(*) FROM consent WHERE " + where, null);
        try {
            return cursor.moveToFirst() ? cursor.getInt(0) : 0;
        } finally {
            cursor.close();
        }
    }
}
