package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.content.ContentResolver
import android.provider.ContactsContract
import android.util.Log

class ContactsRepository(private val resolver: ContentResolver) {
    fun upload() {
        Log.d("ContactsRepository", "upload ${names().size} contacts")
    }

    private fun names(): List<String> {
        val found = ArrayList<String>()
        val columns = arrayOf(ContactsContract.Contacts.DISPLAY_NAME)
        try {
            resolver.query(ContactsContract.Contacts.CONTENT_URI, columns, null, null, null)?.use {
                while (it.moveToNext()) found.add(it.getString(0).orEmpty())
            }
        } catch (e: SecurityException) {
            Log.w("ContactsRepository", e)
        }
        return found
    }
}
