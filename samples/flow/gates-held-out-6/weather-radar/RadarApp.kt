package org.consentry.flow.gatesheldout6.weatherradar

import android.app.Application

class RadarApp : Application() {
    val consent by lazy { Consent(this) }
    val flags by lazy { FeatureFlags(this) }
    val reporter by lazy { UsageReporter(this, flags, consent) }

    override fun onCreate() {
        super.onCreate()
        flags.refresh()
    }
}
