package org.consentry.flow.gatesheldout8.podcastplayer

import android.app.Application
import android.content.Context
import java.util.concurrent.Executors

class PodcastApp : Application() {
    val bus = EventBus()
    val policy by lazy { Policy(getSharedPreferences("podcast", Context.MODE_PRIVATE), bus) }
    private val executor = Executors.newSingleThreadExecutor()

    override fun onCreate() {
        super.onCreate()
        Recommendations(bus, OtherPlayers(packageManager), executor).subscribe()
        policy.publishStored()
    }
}
