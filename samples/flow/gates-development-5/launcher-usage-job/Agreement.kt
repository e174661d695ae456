package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.content.Context
import android.content.SharedPreferences

class Agreement(context: Context) {
    private val store: SharedPreferences = context.getSharedPreferences("agreement", Context.MODE_PRIVATE)

    val isAccepted: Boolean
        get() = store.getLong("accepted_at", 0L) > 0L

    fun accept() {
        store.edit().putLong("accepted_at", System.currentTimeMillis()).apply()
    }
}
