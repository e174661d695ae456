package org.consentry.flow.gatesheldout5.sleepsounds

import android.accounts.AccountManager
import android.content.Context
import java.util.Calendar

class Greeting(private val context: Context) {
    fun general(): String = when (Calendar.getInstance().get(Calendar.HOUR_OF_DAY)) {
        in 5..11 -> "Good morning"
        in 12..17 -> "Time for a nap?"
        else -> "Good night"
    }

    fun personal(): String {
        val name = AccountManager.get(context).getAccountsByType("com.google")
            .firstOrNull()?.name?.substringBefore('@')
        return listOfNotNull(general(), name).joinToString(", ")
    }
}
