package org.consentry.flow.gatesheldout5.fishingmap;

import android.content.ContentValues;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;

public class AgreementDao {

    private static final String TABLE = "agreement";
    private static final String VERSION = "3";
    private static final String WHERE_AGREED = "version=? AND accepted=1";

    private final DbHelper helper;

    public AgreementDao(DbHelper helper) {
        this.helper = helper;
    }

    public boolean isAnswered() {
        SQLiteDatabase db = helper.getReadableDatabase();
        try (Cursor cursor = db.rawQuery("SELECT _id FROM agreement WHERE version=" + VERSION, null)) {
            return cursor.moveToFirst();
        }
    }

    public boolean isAgreed() {
        SQLiteDatabase db = helper.getReadableDatabase();
        try (Cursor cursor = db.query(TABLE, new String[]{"_id"}, WHERE_AGREED, new String[]{VERSION}, null, null, null)) {
            return cursor.getCount() > 0;
        }
    }

    public void insert(boolean accepted) {
        ContentValues values = new ContentValues();
        values.put("version", Integer.valueOf(VERSION));
        values.put("accepted", accepted ? 1 : 0);
        values.put("time", System.currentTimeMillis());
        helper.getWritableDatabase().insert(TABLE, null, values);
    }
}
