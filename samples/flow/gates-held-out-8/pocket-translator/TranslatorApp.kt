package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.Application

class TranslatorApp : Application() {
    override fun onCreate() {
        super.onCreate()
        registerActivityLifecycleCallbacks(ScreenWatcher(ClipReader(this)))
    }
}
