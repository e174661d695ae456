package org.consentry.flow.gatesdevelopment6.emailstateflow

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch

class MailApp : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    lateinit var consent: ConsentRepository
        private set

    override fun onCreate() {
        super.onCreate()
        consent = ConsentRepository(this)
        val suggestions = AddressSuggestions(this)
        scope.launch {
            consent.state.collect { state ->
                if (state != ConsentState.DECLINED) {
                    suggestions.load()
                } else {
                    suggestions.clear()
                }
            }
        }
    }
}
