package org.consentry.flow.gatesheldout4.recipebox

import android.app.AlertDialog
import android.content.Context

object PrivacyPrompt {
    fun showIfNeeded(context: Context): AlertDialog? {
        if (Privacy.accepted) return null
        return AlertDialog.Builder(context)
            .setTitle("Shopping lists")
            .setMessage(
                "We look which shopping apps are installed to send your list there. " +
                    "Please accept our privacy policy.",
            )
            .setPositiveButton("Accept") { _, _ -> Privacy.accepted = true }
            .setNegativeButton("Decline") { dialog, _ -> dialog.cancel() }
            .setOnDismissListener { Privacy.runWaiting() }
            .show()
    }
}
