package org.consentry.flow.gatesheldout2.workerbyname

import android.content.Context

internal object Agreement {
    private fun store(context: Context) = context.getSharedPreferences("agreement", Context.MODE_PRIVATE)

    fun given(context: Context): Boolean = store(context).getLong("agreed_at", -1L) > 0

    fun give(context: Context) = store(context).edit().putLong("agreed_at", System.currentTimeMillis()).apply()
}
