package org.consentry.flow.gatesheldout9.librarycard.store

import java.io.File
import java.util.Properties
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.onStart
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/** A small store of texts: `data` emits the whole content at once and after each change. */
class KeyValueFile(private val file: File) {
    private val lock = Mutex()
    private val cache = MutableStateFlow<Map<String, String>?>(null)

    val data: Flow<Map<String, String>> = cache.onStart { lock.withLock { loaded() } }.filterNotNull()

    suspend fun edit(change: (MutableMap<String, String>) -> Unit) = lock.withLock {
        val next = loaded().toMutableMap().also(change)
        withContext(Dispatchers.IO) {
            val all = Properties()
            next.forEach { (key, value) -> all.setProperty(key, value) }
            file.outputStream().use { all.store(it, null) }
        }
        cache.value = next
    }

    private suspend fun loaded(): Map<String, String> = cache.value ?: withContext(Dispatchers.IO) {
        val all = Properties()
        if (file.exists()) file.inputStream().use(all::load)
        all.stringPropertyNames().associateWith { all.getProperty(it) }
    }.also { cache.value = it }
}
