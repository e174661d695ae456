package org.consentry.flow.gatesheldout7.flighttracker

import android.app.Activity
import android.os.Bundle

abstract class BaseActivity : Activity() {
    protected lateinit var settings: Settings
        private set

    abstract val screen: String

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        settings = Settings(this)
    }

    override fun onResume() {
        super.onResume()
        if (settings.consentGiven) {
            ScreenLog.shown(this, screen)
        }
    }
}
