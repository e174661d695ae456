package org.consentry.flow.gatesheldout2.storeflow

import android.content.ContentResolver
import android.provider.CalendarContract
import android.util.Log
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

class PlanModel(
    private val settings: SettingsRepository,
    private val resolver: ContentResolver,
    private val scope: CoroutineScope,
) {
    fun begin() {
        settings.agreed.onEach { loadEvents() }.launchIn(scope)
    }

    fun onAgree() {
        scope.launch { settings.agree() }
    }

    private suspend fun loadEvents() = withContext(Dispatchers.IO) {
        resolver.query(CalendarContract.Events.CONTENT_URI, null, null, null, null)?.use {
            Log.i("plan", "events ${it.count}")
        }
        Unit
    }
}
