package org.consentry.flow.gatesdevelopment4.jobofcoverage

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class MainActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val consent = Consent(this)
        if (consent.given) return
        AlertDialog.Builder(this)
            .setTitle(R.string.title)
            .setMessage(R.string.message)
            .setPositiveButton(R.string.accept) { _, _ -> consent.give() }
            .setNegativeButton(R.string.reject) { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
