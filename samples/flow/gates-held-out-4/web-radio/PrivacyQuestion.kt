package org.consentry.flow.gatesheldout4.webradio

import android.app.AlertDialog
import android.content.Context

class PrivacyQuestion(
    private val onAccept: () -> Unit,
    private val onDecline: () -> Unit,
) {
    fun show(context: Context): AlertDialog = AlertDialog.Builder(context)
        .setTitle("Tes données")
        .setMessage(
            "Avec ton accord, nous utilisons un identifiant de ton appareil pour te proposer des stations. " +
                "Tu peux aussi écouter en invité. Voir la politique de confidentialité.",
        )
        .setCancelable(false)
        .setPositiveButton("Accepter") { _, _ -> onAccept() }
        .setNegativeButton("Refuser") { _, _ -> onDecline() }
        .show()
}
