package org.consentry.flow.gatesdevelopment6.dictionarycompanionheader

import android.app.Application

class DictApp : Application() {
    override fun onCreate() {
        super.onCreate()
        instance = this
    }

    companion object {
        lateinit var instance: DictApp
            private set
    }
}
