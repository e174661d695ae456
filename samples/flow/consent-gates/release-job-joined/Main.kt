package org.consentry.flow.consentgates.releasejobjoined

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val gate = Gate(getSharedPreferences("gate", MODE_PRIVATE))
        scope.launch {
            delay(200)
            gate.pass()
            Log.i("id", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
        }
        AlertDialog.Builder(this)
            .setTitle("Datenschutz")
            .setMessage("Bitte lesen Sie unsere Datenschutzerklärung.")
            .setPositiveButton("Zustimmen") { _, _ -> gate.open() }
            .setNegativeButton("Ablehnen") { _, _ -> finish() }
            .show()
    }
}
