package org.consentry.flow.gatesheldout6.weatherradar

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class RadarActivity : Activity() {
    private val app get() = application as RadarApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val radar = TextView(this)
        radar.text = if (app.flags.isOn(Flag.NEW_RADAR)) "Radar 2 (beta)" else "Radar"
        if (app.flags.isOn(Flag.RAIN_ALERTS)) radar.append("\nRain alerts are on")
        setContentView(radar)
    }

    override fun onStart() {
        super.onStart()
        if (!app.consent.answered) ask()
        app.reporter.opened("radar")
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Help us improve?")
            .setMessage(
                "With your consent we collect usage data together with an identifier of your device, " +
                    "as described in our privacy policy. The radar works without it, too.",
            )
            .setPositiveButton("Accept") { _, _ -> app.consent.granted = true }
            .setNegativeButton("Decline") { _, _ -> app.consent.granted = false }
            .setCancelable(false)
            .show()
    }
}
