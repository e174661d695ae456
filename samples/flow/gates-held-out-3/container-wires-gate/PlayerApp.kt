package org.consentry.flow.gatesheldout3.containerwiresgate

import android.app.Application
import org.consentry.flow.gatesheldout3.containerwiresgate.di.AppContainer
import org.consentry.flow.gatesheldout3.containerwiresgate.di.DefaultAppContainer

class PlayerApp : Application() {
    lateinit var container: AppContainer
        private set

    override fun onCreate() {
        super.onCreate()
        container = DefaultAppContainer(this)
    }
}
