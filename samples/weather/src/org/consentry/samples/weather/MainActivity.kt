package org.consentry.samples.weather

import android.Manifest
import android.app.AlertDialog
import android.content.Intent
import android.content.pm.PackageManager
import android.location.LocationManager
import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.consentry.samples.kit.app.BaseActivity
import org.consentry.samples.kit.privacy.Consent
import org.consentry.samples.kit.privacy.PrivacyDialog

/** The weather of today. */
class MainActivity : BaseActivity() {
    private val scope = CoroutineScope(Dispatchers.Main + Job())
    private val app get() = application as WeatherApp
    private var place = "beijing"

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(R.layout.activity_main)
        listOf(R.id.beijing to "beijing", R.id.shanghai to "shanghai", R.id.guangzhou to "guangzhou")
            .forEach { (button, name) -> onClick(button) { choose(name) } }
        onClick(R.id.here) { here() }
        onClick(R.id.settings) { open(SettingsActivity::class.java) }
        onClick(R.id.week) { startActivity(Intent(this, DayActivity::class.java).putExtra("place", place)) }
        if (!Consent(this).asked()) {
            PrivacyDialog(this) { choose(place) }.show()
        }
        scope.launch {
            Origin(applicationContext).report()
        }
    }

    private fun choose(name: String) {
        place = name
        scope.launch {
            delay(200)
            val days = app.forecasts.of(name)
            findViewById<TextView>(R.id.today).text = days.firstOrNull()?.toString() ?: getString(R.string.no_forecast)
        }
    }

    private fun here() {
        if (checkSelfPermission(Manifest.permission.ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED) {
            locate()
        } else {
            AlertDialog.Builder(this)
                .setMessage(R.string.here_why)
                .setPositiveButton(R.string.here_go_on) { _, _ ->
                    requestPermissions(arrayOf(Manifest.permission.ACCESS_COARSE_LOCATION), HERE)
                }
                .setNegativeButton(R.string.here_not_now, null)
                .show()
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(code, permissions, results)
        if (code == HERE && results.firstOrNull() == PackageManager.PERMISSION_GRANTED) {
            locate()
        } else {
            say(R.string.choose_city)
        }
    }

    private fun locate() {
        val locations = getSystemService(LOCATION_SERVICE) as LocationManager
        val last = locations.getLastKnownLocation(LocationManager.NETWORK_PROVIDER)
        last?.let { choose("%.1f,%.1f".format(it.latitude, it.longitude)) } ?: say(R.string.choose_city)
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private companion object {
        const val HERE = 1
    }
}
