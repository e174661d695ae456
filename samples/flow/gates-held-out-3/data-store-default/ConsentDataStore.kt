package org.consentry.flow.gatesheldout3.datastoredefault

import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.onStart
import kotlinx.coroutines.withContext

class ConsentDataStore(private val file: File) {
    private val updates = MutableSharedFlow<ConsentPreferences>()

    val data: Flow<ConsentPreferences> = updates.onStart { emit(load()) }

    suspend fun updateData(transform: (ConsentPreferences) -> ConsentPreferences) {
        val next = transform(load())
        withContext(Dispatchers.IO) { file.writeText(ConsentSerializer.write(next)) }
        updates.emit(next)
    }

    private suspend fun load(): ConsentPreferences = withContext(Dispatchers.IO) {
        if (file.exists()) ConsentSerializer.read(file.readText()) else ConsentSerializer.default
    }
}
