package org.consentry.flow.gatesheldout10.gamebooster

import android.app.Application
import android.content.SharedPreferences

class BoosterApp : Application(), SharedPreferences.OnSharedPreferenceChangeListener {
    lateinit var agreement: Agreement
        private set
    lateinit var games: Games
        private set

    override fun onCreate() {
        super.onCreate()
        val preferences = getSharedPreferences("booster", MODE_PRIVATE)
        agreement = Agreement(preferences)
        games = Games(packageManager)
        preferences.registerOnSharedPreferenceChangeListener(this)
        if (agreement.isGiven) {
            games.search()
        }
    }

    override fun onSharedPreferenceChanged(preferences: SharedPreferences, key: String?) {
        if (key == Agreement.KEY && agreement.isGiven) {
            games.search()
        }
    }
}
