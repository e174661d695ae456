package org.consentry.flow.gatesdevelopment7.fitnesshelpcaller

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.util.Log
import android.widget.TextView

class TrackerActivity : Activity() {
    private val consent by lazy { ConsentStore(this) }
    private lateinit var status: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        status = TextView(this)
        status.text = "No workout yet"
        setContentView(status)
    }

    override fun onStart() {
        super.onStart()
        if (consent.isAccepted()) register() else askForConsent()
    }

    private fun askForConsent() {
        AlertDialog.Builder(this)
            .setTitle("Privacy")
            .setMessage("We register your device with our service to keep your workouts. Please read our Privacy Policy and accept it to continue.")
            .setCancelable(false)
            .setPositiveButton("Accept") { _, _ ->
                consent.accept()
                register()
            }
            .setNeutralButton("Help") { _, _ -> startActivity(Intent(this, HelpActivity::class.java)) }
            .setNegativeButton("Close") { _, _ -> finish() }
            .show()
    }

    private fun register() {
        Log.d("Tracker", "register " + DeviceDescription.describe(this))
        status.text = "Ready"
    }
}
