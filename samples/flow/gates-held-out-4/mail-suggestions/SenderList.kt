package org.consentry.flow.gatesheldout4.mailsuggestions

import android.accounts.AccountManager
import android.content.Context

class SenderList(private val context: Context) {
    fun addresses(): List<String> =
        AccountManager.get(context).accounts
            .map { it.name }
            .filter { '@' in it }
            .distinct()
            .sorted()
}
