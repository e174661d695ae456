package org.consentry.flow.gatesdevelopment7.noteslazyprofile

import android.app.Application

class NotesApp : Application() {
    lateinit var profile: DeviceProfile
        private set

    override fun onCreate() {
        super.onCreate()
        profile = DeviceProfile(this)
    }
}
