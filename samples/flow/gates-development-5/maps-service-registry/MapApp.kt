package org.consentry.flow.gatesdevelopment5.mapsserviceregistry

import android.app.Application

class MapApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Services.register(ConsentService::class.java) { ConsentService(this) }
        Services.register(LocationEngine::class.java) { SystemLocationEngine(this) }
    }
}
