package org.consentry.flow.gatesdevelopment5.weatherflowfilter

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.location.LocationManager
import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class ForecastActivity : Activity() {
    private val scope = MainScope()
    private lateinit var privacy: PrivacyRepository
    private lateinit var places: PlaceFinder
    private lateinit var title: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_forecast)
        title = findViewById(R.id.place)
        privacy = PrivacyRepository(applicationContext)
        places = PlaceFinder(getSystemService(Context.LOCATION_SERVICE) as LocationManager)
        scope.launch {
            privacy.load()
            if (!privacy.state.value.accepted) showNotice()
        }
        scope.launch { showForecast() }
    }

    private suspend fun showForecast() {
        privacy.state.first { it.accepted }
        title.text = places.currentPlace() ?: getString(R.string.no_place)
    }

    private fun showNotice() {
        AlertDialog.Builder(this)
            .setTitle(R.string.notice_title)
            .setMessage(R.string.notice_text)
            .setPositiveButton(R.string.accept) { _, _ -> scope.launch { privacy.accept() } }
            .setNegativeButton(R.string.later) { dialog, _ -> dialog.dismiss() }
            .setCancelable(false)
            .show()
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
