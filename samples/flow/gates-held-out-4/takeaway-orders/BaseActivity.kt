package org.consentry.flow.gatesheldout4.takeawayorders

import android.app.Activity
import android.app.AlertDialog

abstract class BaseActivity : Activity() {
    protected val app: TakeawayApp
        get() = application as TakeawayApp

    override fun onStart() {
        super.onStart()
        if (!app.privacy.accepted.value) {
            askForPrivacy()
        }
    }

    private fun askForPrivacy() {
        AlertDialog.Builder(this)
            .setTitle("Datenschutz")
            .setMessage("Wir werten Bestellungen je Gerät aus. Einzelheiten stehen in der Datenschutzerklärung. Sind Sie einverstanden?")
            .setCancelable(false)
            .setPositiveButton("Zustimmen") { _, _ -> app.privacy.accept() }
            .setNegativeButton("Ablehnen") { _, _ -> finish() }
            .show()
    }
}
