package org.consentry.flow.gatesheldout2.storeflow.store

import android.content.Context
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.withContext

/** What the platform's data store looks like, kept in a file of preferences. */
class DataStore(context: Context, name: String) {
    private val file = context.getSharedPreferences("datastore_$name", Context.MODE_PRIVATE)
    private val state = MutableStateFlow<Map<String, Any?>>(file.all.toMap())

    val data: Flow<Map<String, Any?>> = state.asStateFlow()

    suspend fun edit(transform: (MutableMap<String, Any?>) -> Unit) = withContext(Dispatchers.IO) {
        val next = state.value.toMutableMap().also(transform)
        val editor = file.edit()
        for ((key, value) in next) if (value is Boolean) editor.putBoolean(key, value)
        editor.commit()
        state.value = next
    }
}
