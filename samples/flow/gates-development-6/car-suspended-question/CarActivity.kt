package org.consentry.flow.gatesdevelopment6.carsuspendedquestion

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class CarActivity : Activity() {
    private val scope = MainScope()
    private val prefs by lazy { getSharedPreferences("car", Context.MODE_PRIVATE) }
    private val locator by lazy { CarLocator(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_car)
        scope.launch {
            if (!prefs.getBoolean("privacy_accepted", false)) {
                if (!askPrivacy()) {
                    finish()
                    return@launch
                }
                prefs.edit().putBoolean("privacy_accepted", true).apply()
            }
            showCar()
        }
    }

    private fun showCar() {
        locator.remember()
        val place = locator.parked ?: return
        findViewById<TextView>(R.id.car).text = getString(R.string.parked_at, place.latitude, place.longitude)
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
