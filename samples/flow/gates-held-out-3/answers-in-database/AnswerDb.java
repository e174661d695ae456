package org.consentry.flow.gatesheldout3.answersindatabase;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

class AnswerDb extends SQLiteOpenHelper {
    static class Answer {
        final int version;
        final boolean accepted;

        Answer(int version, boolean accepted) {
            this.version = version;
            this.accepted = accepted;
        }
    }

    AnswerDb(Context context) {
        super(context, "answers.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE answer (_id INTEGER PRIMARY KEY, version INTEGER NOT NULL, accepted INTEGER NOT NULL)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {
        db.execSQL("DROP TABLE IF EXISTS answer");
        onCreate(db);
    }

    Answer latest() {
        Cursor cursor = getReadableDatabase().query(
                "answer", new String[] {"version", "accepted"}, null, null, null, null, "_id DESC", "1");
        try {
            if (cursor.moveToFirst()) {
                return new Answer(cursor.getInt(0), cursor.getInt(1) == 1);
            }
            return new Answer(0, false);
        } finally {
            cursor.close();
        }
    }

    void add(int version, boolean accepted) {
        ContentValues values = new ContentValues();
        values.put("version", version);
        values.put("accepted", accepted ? 1 : 0);
        getWritableDatabase().insert("answer", null, values);
    }
}
