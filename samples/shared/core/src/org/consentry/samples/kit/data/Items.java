package org.consentry.samples.kit.data;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;
import java.util.ArrayList;
import java.util.List;

/** A local table of titled items (articles, books, messages, parcels). */
public final class Items extends SQLiteOpenHelper {
    public static final class Item {
        public final long id;
        public final String title;
        public final String body;

        public Item(long id, String title, String body) {
            this.id = id;
            this.title = title;
            this.body = body;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    public Items(Context context, String name) {
        super(context, name + ".db", null, 2);
    }

    @Override
    public void onCreate(SQLiteDatabase database) {
        database.execSQL("create table item (id integer primary key, title text not null, body text not null)");
    }

    @Override
    public void onUpgrade(SQLiteDatabase database, int before, int after) {
        database.execSQL("drop table if exists item");
        onCreate(database);
    }

    public void put(Item item) {
        ContentValues row = new ContentValues();
        row.put("id", item.id);
        row.put("title", item.title);
        row.put("body", item.body);
        getWritableDatabase().insertWithOnConflict("item", null, row, SQLiteDatabase.CONFLICT_REPLACE);
    }

    public List<Item> search(String words, int limit) {
        List<Item> found = new ArrayList<>();
        String[] arguments = {"%" + words + "%", String.valueOf(limit)};
        String query = "select id, title, body from item where title like ? order by id desc limit ?";
        try (Cursor cursor = getReadableDatabase().rawQuery(query, arguments)) {
            while (cursor.moveToNext()) {
                found.add(new Item(cursor.getLong(0), cursor.getString(1), cursor.getString(2)));
            }
        }
        return found;
    }

    public void clear() {
        getWritableDatabase().delete("item", null, null);
    }
}
