package org.consentry.flow.consentgates.stateupdatedbyfunction

import android.app.Application
import android.provider.Settings
import android.util.Log

class RecipeApp : Application() {
    lateinit var store: StateFile

    override fun onCreate() {
        super.onCreate()
        store = StateFile(this)
        startStatistics()
    }

    fun startStatistics() {
        if (!store.state.agreed) return
        Log.i("Recipes", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
