package org.consentry.flow.components.sqlitecolumns;

import android.content.Context;

class Store extends android.database.sqlite.SQLiteOpenHelper {
    Store(Context context) {
        super(context, "ids", null, 1);
    }

    @Override
    public void onCreate(android.database.sqlite.SQLiteDatabase store) {
        store.execSQL("create table ids (device text, model text)");
    }

    @Override
    public void onUpgrade(android.database.sqlite.SQLiteDatabase store, int old, int now) {
    }
}
