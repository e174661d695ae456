package org.consentry.flow.gatesdevelopment6.podcastjsonsettings

import android.app.Application

class PodcastApp : Application() {
    lateinit var settingsStore: SettingsStore
        private set

    val stats by lazy { ListeningStats(this) }

    override fun onCreate() {
        super.onCreate()
        settingsStore = SettingsStore(this)
        if (settingsStore.load().privacyAccepted) {
            stats.start()
        }
    }
}
