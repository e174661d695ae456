package org.consentry.flow.gatesheldout7.danceclass

import android.app.Application
import org.consentry.flow.gatesheldout7.danceclass.consent.ConsentManager
import org.consentry.flow.gatesheldout7.danceclass.consent.ConsentState
import org.consentry.flow.gatesheldout7.danceclass.tracking.Tracker

class DanceApp : Application() {
    val consent by lazy { ConsentManager(this) }
    private val tracker by lazy { Tracker(this) }

    override fun onCreate() {
        super.onCreate()
        consent.observe { state ->
            if (state != ConsentState.DENIED) tracker.start() else tracker.stop()
        }
    }
}
