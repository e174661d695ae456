package org.consentry.flow.gatesdevelopment8.permissionbeforeconsent

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.content.pm.PackageManager
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.TextView

class StopsActivity : Activity() {
    private val settings by lazy { ConsentSettings(getSharedPreferences("consent", Context.MODE_PRIVATE)) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_stops)
        findViewById<View>(R.id.nearby).setOnClickListener { onNearbyClicked() }
        showAllStops()
    }

    private fun onNearbyClicked() {
        if (hasPermission()) {
            withConsent { locate() }
        } else {
            requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), REQUEST_LOCATION)
        }
    }

    private fun hasPermission(): Boolean =
        Build.VERSION.SDK_INT < Build.VERSION_CODES.M ||
            checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) == PackageManager.PERMISSION_GRANTED

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults)
        if (requestCode != REQUEST_LOCATION) return
        val granted = grantResults.isNotEmpty() && grantResults[0] == PackageManager.PERMISSION_GRANTED
        if (granted) locate() else showAllStops()
    }

    private fun withConsent(action: () -> Unit) {
        if (settings.locationAccepted) {
            action()
            return
        }
        AlertDialog.Builder(this)
            .setTitle(R.string.consent_title)
            .setMessage(R.string.consent_message)
            .setPositiveButton(R.string.consent_agree) { _, _ ->
                settings.locationAccepted = true
                action()
            }
            .setNegativeButton(R.string.consent_decline) { _, _ -> showAllStops() }
            .show()
    }

    private fun locate() {
        val manager = getSystemService(Context.LOCATION_SERVICE) as LocationManager
        val location = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)
        findViewById<TextView>(R.id.stops).text = getString(R.string.near, location.toString())
    }

    private fun showAllStops() {
        findViewById<TextView>(R.id.stops).setText(R.string.all)
    }

    private companion object {
        const val REQUEST_LOCATION = 11
    }
}
