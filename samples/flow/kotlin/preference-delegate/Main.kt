package org.consentry.flow.kotlin.preferencedelegate

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val app = application as App
        if (app.agreed) return
        AlertDialog.Builder(this)
            .setMessage("Please read our Privacy Policy and tap Agree.")
            .setPositiveButton("Agree") { _, _ ->
                app.agreed = true
                app.report()
            }
            .setNegativeButton("Exit") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
