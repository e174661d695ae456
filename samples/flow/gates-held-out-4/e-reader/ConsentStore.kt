package org.consentry.flow.gatesheldout4.ereader

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

class ConsentStore(context: Context) {
    private val prefs = context.getSharedPreferences("reader_consent", Context.MODE_PRIVATE)
    private val mutableStatus = MutableStateFlow(read())

    val status: StateFlow<ConsentStatus> = mutableStatus.asStateFlow()

    fun update(new: ConsentStatus) {
        prefs.edit().putString(KEY, new.name).apply()
        mutableStatus.value = new
    }

    private fun read(): ConsentStatus {
        val stored = prefs.getString(KEY, null)
        return ConsentStatus.values().firstOrNull { it.name == stored } ?: ConsentStatus.UNKNOWN
    }

    private companion object {
        const val KEY = "status"
    }
}
