package org.consentry.flow.consentgates.keyvaluetable

import android.content.ContentValues
import android.content.Context
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteOpenHelper

class Settings(context: Context) : SQLiteOpenHelper(context, "settings.db", null, 2) {
    override fun onCreate(db: SQLiteDatabase) {
        db.execSQL("CREATE TABLE setting (name TEXT PRIMARY KEY, content TEXT NOT NULL DEFAULT '')")
        db.execSQL("INSERT INTO setting (name, content) VALUES ('theme', 'light')")
    }

    override fun onUpgrade(db: SQLiteDatabase, oldVersion: Int, newVersion: Int) {
        db.execSQL("DROP TABLE setting")
        onCreate(db)
    }

    fun get(name: String): String? {
        val rows = readableDatabase.query("setting", arrayOf("content"), "name = ?", arrayOf(name), null, null, null)
        rows.use {
            return if (it.moveToFirst()) it.getString(it.getColumnIndexOrThrow("content")) else null
        }
    }

    fun put(name: String, content: String) {
        val row = ContentValues().apply {
            put("name", name)
            put("content", content)
        }
        writableDatabase.replace("setting", null, row)
    }
}
