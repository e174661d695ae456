package org.consentry.flow.gatesheldout8.fitnesscoach

import android.app.Application
import android.content.Context

class CoachApp : Application() {
    lateinit var container: Container
        private set

    override fun onCreate() {
        super.onCreate()
        container = coachModule(this)
        container.start()
    }
}

inline fun <reified T : Any> Context.inject(): Lazy<T> =
    lazy(LazyThreadSafetyMode.NONE) { (applicationContext as CoachApp).container.get<T>() }
