package org.consentry.flow.gatesdevelopment6.emailstateflow

import android.content.Context
import android.provider.ContactsContract.CommonDataKinds.Email
import android.util.Log

class AddressSuggestions(private val context: Context) {
    private val addresses = sortedSetOf<String>()

    fun load() {
        try {
            context.contentResolver.query(Email.CONTENT_URI, arrayOf(Email.ADDRESS), null, null, null)?.use { cursor ->
                while (cursor.moveToNext()) {
                    addresses.add(cursor.getString(0))
                }
            }
            Log.d("AddressSuggestions", "${addresses.size} addresses")
        } catch (e: SecurityException) {
            Log.w("AddressSuggestions", "no permission yet")
        }
    }

    fun clear() = addresses.clear()
}
