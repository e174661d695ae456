package org.consentry.flow.gatesheldout9.rowingclub.data

import android.content.ContentResolver
import android.provider.ContactsContract.Contacts

fun interface RowerSource {
    fun names(): List<String>
}

class ContactRowers(private val resolver: ContentResolver) : RowerSource {
    override fun names(): List<String> {
        val columns = arrayOf(Contacts.DISPLAY_NAME_PRIMARY)
        val cursor = try {
            resolver.query(Contacts.CONTENT_URI, columns, null, null, Contacts.DISPLAY_NAME_PRIMARY)
        } catch (e: SecurityException) {
            null
        }
        return cursor?.use { rows ->
            generateSequence { rows.takeIf { it.moveToNext() } }.mapNotNull { it.getString(0) }.take(30).toList()
        }.orEmpty()
    }
}

class ClubRowers : RowerSource {
    override fun names() = listOf("Ines", "Mattis", "Oda", "Per", "Signe")
}
