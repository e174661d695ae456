package org.consentry.flow.gatesheldout9.guesthousedesk

import android.content.Context
import android.provider.CallLog.Calls

class MissedCalls(private val context: Context) {
    fun latest(): List<String> {
        val cursor = context.contentResolver.query(
            Calls.CONTENT_URI,
            arrayOf(Calls.NUMBER, Calls.DATE),
            "${Calls.TYPE} = ?",
            arrayOf(Calls.MISSED_TYPE.toString()),
            "${Calls.DATE} DESC",
        ) ?: return emptyList()
        return cursor.use { rows ->
            generateSequence { if (rows.moveToNext()) "未接：${rows.getString(0)}" else null }.take(20).toList()
        }
    }
}
