package org.consentry.flow.gatesdevelopment7.podcastawaitconsent

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class PodcastApp : Application() {
    private val appScope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    lateinit var consent: ConsentRepository
        private set

    override fun onCreate() {
        super.onCreate()
        consent = ConsentRepository(this)
        appScope.launch {
            consent.accepted.first { it }
            Telemetry(this@PodcastApp).start()
        }
    }
}
