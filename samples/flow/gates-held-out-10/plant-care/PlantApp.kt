package org.consentry.flow.gatesheldout10.plantcare

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

class PlantApp : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    lateinit var consents: ConsentRepository
        private set
    lateinit var reporter: UsageReporter
        private set

    override fun onCreate() {
        super.onCreate()
        consents = ConsentRepository(this)
        reporter = UsageReporter(this, consents, scope)
        reporter.start()
    }
}
