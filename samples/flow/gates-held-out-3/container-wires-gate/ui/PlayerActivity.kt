package org.consentry.flow.gatesheldout3.containerwiresgate.ui

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import org.consentry.flow.gatesheldout3.containerwiresgate.PlayerApp

class PlayerActivity : Activity() {
    private val container by lazy { (application as PlayerApp).container }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "Player" })
        if (!container.store.isGranted()) askForConsent()
    }

    override fun onStart() {
        super.onStart()
        container.finder.find()
    }

    private fun askForConsent() {
        AlertDialog.Builder(this)
            .setTitle("Privacy notice")
            .setMessage("We look for speakers near you. Please read and accept the privacy policy.")
            .setPositiveButton("I accept") { _, _ ->
                container.store.grant()
                container.finder.find()
            }
            .setNegativeButton("I do not accept") { dialog, _ -> dialog.dismiss() }
            .show()
    }
}
