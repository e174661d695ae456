package org.consentry.flow.consentgates.updateaddsacolumn

import android.content.ContentValues
import android.content.Context
import android.database.DatabaseUtils
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteOpenHelper

private const val VERSION = 3

class Settings(context: Context) : SQLiteOpenHelper(context, "settings.db", null, VERSION) {
    override fun onCreate(db: SQLiteDatabase) {
        db.execSQL("CREATE TABLE settings (_id INTEGER PRIMARY KEY, theme TEXT, font INTEGER DEFAULT 14, privacy INTEGER DEFAULT 0)")
        db.execSQL("INSERT INTO settings (_id, theme) VALUES (1, 'light')")
    }

    override fun onUpgrade(db: SQLiteDatabase, oldVersion: Int, newVersion: Int) {
        if (oldVersion < 2) {
            db.execSQL("ALTER TABLE settings ADD COLUMN font INTEGER DEFAULT 14")
        }
        if (oldVersion < 3) {
            db.execSQL("ALTER TABLE settings ADD COLUMN privacy INTEGER NOT NULL DEFAULT 0")
        }
    }

    val agreed: Boolean
        get() = DatabaseUtils.longForQuery(readableDatabase, "SELECT privacy FROM settings WHERE _id = 1", null) == 1L

    fun agree() {
        val row = ContentValues().apply { put("privacy", true) }
        writableDatabase.update("settings", row, "_id=?", arrayOf("1"))
    }
}
