package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle

class MainActivity : Activity() {
    private val container by lazy { (application as ChatApp).container }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        title = "Chat"
        if (!container.consent.isCurrent) askForConsent()
    }

    override fun onStart() {
        super.onStart()
        startService(Intent(this, SyncService::class.java))
    }

    private fun askForConsent() {
        AlertDialog.Builder(this)
            .setTitle("We have updated our Privacy Policy")
            .setMessage("To find your friends, we upload your contacts. Please accept the Privacy Policy.")
            .setPositiveButton("Accept") { _, _ ->
                container.acceptPolicy()
                startService(Intent(this, SyncService::class.java))
            }
            .setNegativeButton("Quit") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
