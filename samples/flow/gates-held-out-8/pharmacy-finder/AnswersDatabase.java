package org.consentry.flow.gatesheldout8.pharmacyfinder;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

class AnswersDatabase extends SQLiteOpenHelper {

    static final String AGE = "age";
    static final String POLICY = "policy";

    /** Version 1 asked for the age only. */
    private static final int POLICY_OF_OLD_USERS = 0;

    AnswersDatabase(Context context) {
        super(context, "answers.db", null, 2);
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE answer (question TEXT PRIMARY KEY, yes INTEGER NOT NULL)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {
        if (oldVersion < 2) {
            put(db, POLICY, POLICY_OF_OLD_USERS);
        }
    }

    void answer(String question, boolean yes) {
        put(getWritableDatabase(), question, yes ? 1 : 0);
    }

    boolean saidYes(String question) {
        String[] columns = {"yes"};
        String[] arguments = {question};
        try (Cursor cursor = getReadableDatabase().query("answer", columns, "question = ?", arguments, null, null, null)) {
            return cursor.moveToFirst() && cursor.getInt(0) == 1;
        }
    }

    private static void put(SQLiteDatabase db, String question, int yes) {
        ContentValues values = new ContentValues();
        values.put("question", question);
        values.put("yes", yes);
        db.insertWithOnConflict("answer", null, values, SQLiteDatabase.CONFLICT_REPLACE);
    }
}
