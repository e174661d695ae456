package org.consentry.flow.gatesheldout11.busarrivals

import android.Manifest
import android.app.Activity
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.TextView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class StopsActivity : Activity() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main)
    private val app get() = application as BusApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_stops)
        findViewById<View>(R.id.accept).setOnClickListener { app.consents.set(Consent.ACCEPTED) }
        findViewById<View>(R.id.decline).setOnClickListener { app.consents.set(Consent.DECLINED) }
        scope.launch {
            app.consents.state.collect { render(it) }
        }
    }

    private fun render(consent: Consent) {
        findViewById<View>(R.id.panel).visibility = if (consent == Consent.UNDECIDED) View.VISIBLE else View.GONE
        when (consent) {
            Consent.ACCEPTED -> showNearby()
            Consent.DECLINED, Consent.UNDECIDED -> show(app.stops.all)
        }
    }

    private fun showNearby() {
        if (mayLocate()) {
            show(app.stops.nearby())
        } else {
            show(app.stops.all)
            requestPermissions(arrayOf(Manifest.permission.ACCESS_COARSE_LOCATION), REQUEST_PLACE)
        }
    }

    private fun mayLocate(): Boolean =
        Build.VERSION.SDK_INT < Build.VERSION_CODES.M ||
            checkSelfPermission(Manifest.permission.ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) {
        if (requestCode == REQUEST_PLACE && grantResults.firstOrNull() == PackageManager.PERMISSION_GRANTED) {
            show(app.stops.nearby())
        }
    }

    private fun show(stops: List<Stop>) {
        findViewById<TextView>(R.id.stops).text = stops.joinToString("\n") { it.name }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private companion object {
        const val REQUEST_PLACE = 7
    }
}
