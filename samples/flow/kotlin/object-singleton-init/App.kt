package org.consentry.flow.kotlin.objectsingletoninit

import android.app.Application
import android.util.Log

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        instance = this
        Tracker.listen { Log.d("App", "sent") }
        if (getSharedPreferences("app", MODE_PRIVATE).getBoolean("ok", false)) Tracker.send()
    }

    companion object {
        lateinit var instance: App
    }
}
