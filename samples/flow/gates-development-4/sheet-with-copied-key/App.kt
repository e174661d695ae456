package org.consentry.flow.gatesdevelopment4.sheetwithcopiedkey

import android.app.Application

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        Prefs.init(this)
    }
}
