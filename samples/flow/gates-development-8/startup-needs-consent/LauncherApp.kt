package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.app.Application

class LauncherApp : Application() {
    private lateinit var startup: StartupRunner

    private val prefs by lazy { getSharedPreferences("launcher", MODE_PRIVATE) }

    val consented: Boolean
        get() = prefs.getBoolean("consented", false)

    override fun onCreate() {
        super.onCreate()
        startup = StartupRunner(this, listOf(ThemeTask(), CacheTask(), AppIndexTask()))
        startup.run(consented)
    }

    fun onConsented() {
        prefs.edit().putBoolean("consented", true).apply()
        startup.run(consented = true)
    }
}
