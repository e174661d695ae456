package org.consentry.flow.gatesheldout5.housekeeping

import android.content.ContentResolver
import android.provider.CalendarContract
import java.util.concurrent.TimeUnit

class BusyDays(private val resolver: ContentResolver) {
    /** 未来两周内有日程的天，从今天起算 */
    fun next(now: Long = System.currentTimeMillis()): Set<Int> {
        val days = mutableSetOf<Int>()
        try {
            resolver.query(
                CalendarContract.Events.CONTENT_URI,
                arrayOf(CalendarContract.Events.DTSTART),
                "${CalendarContract.Events.DTSTART} BETWEEN ? AND ?",
                arrayOf("$now", "${now + TimeUnit.DAYS.toMillis(14)}"),
                null,
            )?.use { cursor ->
                while (cursor.moveToNext()) {
                    days += TimeUnit.MILLISECONDS.toDays(cursor.getLong(0) - now).toInt()
                }
            }
        } catch (e: SecurityException) {
            days.clear()
        }
        return days
    }
}
