package org.consentry.flow.gatesdevelopment5.chatfriendsstore

import android.content.ContentResolver
import android.os.AsyncTask
import android.provider.ContactsContract.CommonDataKinds.Phone

class FriendFinder(private val resolver: ContentResolver) {
    fun start(onFound: (Int) -> Unit) {
        AsyncTask.THREAD_POOL_EXECUTOR.execute {
            val numbers = try {
                phoneNumbers()
            } catch (e: SecurityException) {
                emptySet()
            }
            onFound(numbers.size)
        }
    }

    private fun phoneNumbers(): Set<String> {
        val numbers = mutableSetOf<String>()
        resolver.query(Phone.CONTENT_URI, arrayOf(Phone.NUMBER), null, null, null)?.use { cursor ->
            while (cursor.moveToNext()) {
                cursor.getString(0)?.let { numbers += it.filter(Char::isDigit) }
            }
        }
        return numbers
    }
}
