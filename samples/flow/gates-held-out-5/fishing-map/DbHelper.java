package org.consentry.flow.gatesheldout5.fishingmap;

import android.content.Context;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

public class DbHelper extends SQLiteOpenHelper {

    private static final String DB_NAME = "fishing.db";
    private static final int DB_VERSION = 2;

    public DbHelper(Context context) {
        super(context.getApplicationContext(), DB_NAME, null, DB_VERSION);
    }

    @Override
    public void onCreate(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE spot(_id INTEGER PRIMARY KEY, name TEXT, lat REAL, lng REAL)");
        db.execSQL("INSERT INTO spot(name, lat, lng) VALUES('东湖码头', 30.56, 114.38)");
        db.execSQL("INSERT INTO spot(name, lat, lng) VALUES('太湖西岸', 31.22, 119.93)");
        createAgreement(db);
    }

    @Override
    public void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion) {
        if (oldVersion < 2) {
            createAgreement(db);
        }
    }

    private void createAgreement(SQLiteDatabase db) {
        db.execSQL("CREATE TABLE agreement(_id INTEGER PRIMARY KEY, version INTEGER, accepted INTEGER, time INTEGER)");
    }
}
