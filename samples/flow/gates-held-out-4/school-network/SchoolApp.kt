package org.consentry.flow.gatesheldout4.schoolnetwork

import android.app.Application

class SchoolApp : Application() {
    lateinit var services: Services
        private set

    override fun onCreate() {
        super.onCreate()
        services = Services(this)
    }
}
