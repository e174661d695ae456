package org.consentry.flow.gatesdevelopment6.notessettingstable;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

public class NoteDatabase extends SQLiteOpenHelper {
    private static NoteDatabase instance;

    private NoteDatabase(Context context) {
        super(context, "notes.db", null, 1);
    }

    static synchronized NoteDatabase get(Context context) {
        if (instance == null) {
            instance = new NoteDatabase(context.getApplicationContext());
        }
        return instance;
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, body TEXT, changed INTEGER)");
        db.execSQL("CREATE TABLE settings (name TEXT PRIMARY KEY, value INTEGER)");
        db.execSQL("INSERT INTO settings VALUES ('sort_order', 2)");
        db.execSQL("INSERT INTO settings VALUES ('privacy_agreed', 0)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {
        // first version
    }

    boolean isPrivacyAgreed() {
        return readInt("privacy_agreed", 0) == 1;
    }

    void setPrivacyAgreed() {
        ContentValues values = new ContentValues();
        values.put("value", 1);
        getWritableDatabase().update("settings", values, "name = ?", new String[] {"privacy_agreed"});
    }

    private int readInt(String name, int missing) {
        Cursor cursor = getReadableDatabase()
                .query("settings", new String[] {"value"}, "name = ?", new String[] {name}, null, null, null);
        try {
            return cursor.moveToFirst() ? cursor.getInt(0) : missing;
        } finally {
            cursor.close();
        }
    }
}
