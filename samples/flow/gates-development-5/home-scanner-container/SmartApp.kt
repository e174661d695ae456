package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.app.Application

class SmartApp : Application() {
    lateinit var container: AppContainer
        private set

    override fun onCreate() {
        super.onCreate()
        container = AppContainer(this)
    }
}
