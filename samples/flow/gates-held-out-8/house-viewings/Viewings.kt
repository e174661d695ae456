package org.consentry.flow.gatesheldout8.houseviewings

import android.content.ContentResolver
import android.provider.CalendarContract

data class Viewing(val title: String, val begin: Long)

class Viewings(private val resolver: ContentResolver) {
    fun upcoming(now: Long): List<Viewing> {
        val columns = arrayOf(CalendarContract.Events.TITLE, CalendarContract.Events.DTSTART)
        val where = "${CalendarContract.Events.DTSTART} > ? AND ${CalendarContract.Events.TITLE} LIKE ?"
        val values = arrayOf(now.toString(), "Viewing%")
        val found = ArrayList<Viewing>()
        resolver.query(CalendarContract.Events.CONTENT_URI, columns, where, values, null)?.use { cursor ->
            while (cursor.moveToNext()) found += Viewing(cursor.getString(0), cursor.getLong(1))
        }
        return found
    }
}
