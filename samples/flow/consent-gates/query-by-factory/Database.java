package org.consentry.flow.consentgates.querybyfactory;

import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteCursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;
import android.database.sqlite.SQLiteStatement;

final class Database extends SQLiteOpenHelper {
    Database(Context context) {
        super(context, "answers.db", null, 1);
    }

    @Override
    public void onCreate(SQLiteDatabase database) {
        if (isEmpty(database)) {
            database.execSQL("CREATE TABLE IF NOT EXISTS `Answer` (`question` TEXT NOT NULL, `given` INTEGER NOT NULL, PRIMARY KEY(`question`))");
        }
    }

    @Override
    public void onUpgrade(SQLiteDatabase database, int from, int to) {}

    private static boolean isEmpty(SQLiteDatabase database) {
        try (Cursor tables = database.rawQuery("SELECT count(*) FROM sqlite_master WHERE name != 'android_metadata'", null)) {
            return tables.moveToFirst() && tables.getInt(0) == 0;
        }
    }

    int answerTo(String question) {
        SQLiteDatabase.CursorFactory bound = (database, driver, table, query) -> {
            query.bindString(1, question);
            return new SQLiteCursor(driver, table, query);
        };
        String sql = "SELECT * FROM Answer WHERE question = ? LIMIT 1";
        try (Cursor rows = getWritableDatabase().rawQueryWithFactory(bound, sql, new String[0], null)) {
            int given = rows.getColumnIndexOrThrow("given");
            return rows.moveToFirst() ? rows.getInt(given) : -1;
        }
    }

    void answer(String question, int given) {
        SQLiteStatement add = getWritableDatabase().compileStatement("INSERT OR REPLACE INTO `Answer` (`question`,`given`) VALUES (?,?)");
        add.bindString(1, question);
        add.bindLong(2, given);
        add.executeInsert();
    }
}
