package org.consentry.flow.gatesheldout2.observableproperty

import android.accounts.AccountManager
import android.app.Application
import android.util.Log
import kotlin.properties.Delegates

class MailApp : Application() {
    var agreed by Delegates.observable(false) { _, _, _ -> findAccounts() }

    override fun onCreate() {
        super.onCreate()
        agreed = getSharedPreferences("mail", MODE_PRIVATE).getBoolean("agreed", false)
    }

    fun agree() {
        getSharedPreferences("mail", MODE_PRIVATE).edit().putBoolean("agreed", true).apply()
        agreed = true
    }

    private fun findAccounts() {
        AccountManager.get(this).getAccounts().forEach { Log.i("mail", "${it.type} ${it.name}") }
    }
}
