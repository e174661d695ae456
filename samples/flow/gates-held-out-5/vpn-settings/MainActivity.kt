package org.consentry.flow.gatesheldout5.vpnsettings

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView

class MainActivity : Activity() {
    private lateinit var status: TextView
    private lateinit var trust: Button
    private var question: AlertDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        status = findViewById(R.id.status)
        trust = findViewById(R.id.trust)
        findViewById<View>(R.id.settings).setOnClickListener {
            startActivity(Intent(this, SettingsActivity::class.java))
        }
    }

    override fun onResume() {
        super.onResume()
        refresh()
        if (Consent.isPending) ask()
    }

    override fun onPause() {
        question?.dismiss()
        super.onPause()
    }

    private fun refresh() {
        val network = if (Consent.mayReadNetwork) NetworkReader(this).current() else null
        trust.visibility = if (network == null) View.GONE else View.VISIBLE
        if (network == null) {
            status.setText(R.string.unknown_network)
            return
        }
        val trusted = TrustedNetworks(this)
        status.text = getString(if (network in trusted) R.string.trusted else R.string.untrusted, network.name)
        trust.setOnClickListener {
            trusted.add(network)
            refresh()
        }
    }

    private fun ask() {
        question = AlertDialog.Builder(this)
            .setTitle(R.string.consent_title)
            .setMessage(R.string.consent_text)
            .setPositiveButton(R.string.allow) { _, _ -> decide(true) }
            .setNegativeButton(R.string.deny) { _, _ -> decide(false) }
            .show()
    }

    private fun decide(granted: Boolean) {
        Consent.decide(granted)
        refresh()
    }
}
