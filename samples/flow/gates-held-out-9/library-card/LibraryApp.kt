package org.consentry.flow.gatesheldout9.librarycard

import android.app.Application
import java.io.File
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeoutOrNull
import org.consentry.flow.gatesheldout9.librarycard.store.Agreements
import org.consentry.flow.gatesheldout9.librarycard.store.KeyValueFile

class LibraryApp : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    val agreements by lazy { Agreements(KeyValueFile(File(filesDir, "agreements.properties"))) }
    val returnDays by lazy { ReturnDays(contentResolver) }

    override fun onCreate() {
        super.onCreate()
        scope.launch {
            withTimeoutOrNull(PATIENCE) { agreements.accepted.first { it } } ?: return@launch
            returnDays.refresh()
        }
    }

    private companion object {
        const val PATIENCE = 10_000L
    }
}
