package org.consentry.flow.consentgates.latestofanswers

import android.content.ContentValues
import android.content.Context
import android.database.sqlite.SQLiteDatabase
import android.database.sqlite.SQLiteOpenHelper

class Answers(context: Context) : SQLiteOpenHelper(context, "answers.db", null, 1) {
    override fun onCreate(db: SQLiteDatabase) {
        db.execSQL(
            """
            CREATE TABLE answer (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                given INTEGER NOT NULL,
                time INTEGER NOT NULL
            )
            """,
        )
    }

    override fun onUpgrade(db: SQLiteDatabase, oldVersion: Int, newVersion: Int) = Unit

    fun add(answer: Int) {
        val row = ContentValues()
        row.put("given", answer)
        row.put("time", System.currentTimeMillis())
        writableDatabase.insertOrThrow("answer", null, row)
    }

    fun latest(): Int =
        readableDatabase.rawQuery("SELECT given, time FROM answer ORDER BY time DESC LIMIT 1", null).use {
            if (it.moveToNext()) it.getInt(it.getColumnIndexOrThrow("given")) else 0
        }

    companion object {
        const val YES = 1
        const val LATER = 2
        const val REFUSED = 3
    }
}
