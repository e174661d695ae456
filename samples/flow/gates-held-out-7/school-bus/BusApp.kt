package org.consentry.flow.gatesheldout7.schoolbus

import android.app.Application

class BusApp : Application() {
    lateinit var agreement: Agreement
        private set

    override fun onCreate() {
        super.onCreate()
        agreement = Agreement(this)
        Heartbeat(this, agreement).start()
    }
}
