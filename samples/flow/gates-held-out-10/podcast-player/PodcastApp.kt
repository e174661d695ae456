package org.consentry.flow.gatesheldout10.podcastplayer

import android.app.Application

class PodcastApp : Application() {
    val consent by lazy { ConsentStore(this) }
    val switches by lazy { Switches(this) }
}
