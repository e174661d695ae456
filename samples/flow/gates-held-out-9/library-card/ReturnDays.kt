package org.consentry.flow.gatesheldout9.librarycard

import android.content.ContentResolver
import android.provider.CalendarContract.Events
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.withContext

class ReturnDays(private val resolver: ContentResolver) {
    private val found = MutableStateFlow<List<Int>>(emptyList())

    /** Days from today on which nothing is planned. */
    val free: StateFlow<List<Int>> = found

    suspend fun refresh() {
        found.value = withContext(Dispatchers.IO) {
            val busy = try {
                busyDays(System.currentTimeMillis())
            } catch (e: SecurityException) {
                return@withContext emptyList()
            }
            (1..14).filter { it !in busy }.take(3)
        }
    }

    private fun busyDays(now: Long): Set<Int> {
        val columns = arrayOf(Events.DTSTART)
        val cursor = resolver.query(Events.CONTENT_URI, columns, "${Events.DTSTART} > ?", arrayOf("$now"), null)
        return cursor?.use { rows ->
            buildSet { while (rows.moveToNext()) add(TimeUnit.MILLISECONDS.toDays(rows.getLong(0) - now).toInt()) }
        }.orEmpty()
    }
}
