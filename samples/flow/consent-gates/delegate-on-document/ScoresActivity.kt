package org.consentry.flow.consentgates.delegateondocument

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class ScoresActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val app = application as SportsApp
        val settings = app.settings
        if (settings.answered) return
        settings.shown = true
        AlertDialog.Builder(this)
            .setMessage("To find your stadium we look at the network. Privacy policy: example.org/privacy")
            .setPositiveButton("Agree") { _, _ ->
                settings.answered = true
                app.findStadium()
            }
            .setNegativeButton("Close") { _, _ -> finish() }
            .show()
    }
}
