package org.consentry.flow.gatesdevelopment8.consentfragmentdismissed

import android.app.AlertDialog
import android.app.Dialog
import android.app.DialogFragment
import android.content.DialogInterface
import android.os.Bundle

class ConsentDialogFragment : DialogFragment() {
    interface Host {
        fun onConsentClosed(accepted: Boolean)
    }

    private var accepted = false

    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog =
        AlertDialog.Builder(activity)
            .setTitle(R.string.consent_title)
            .setMessage(R.string.consent_message)
            .setPositiveButton(R.string.consent_accept) { _, _ -> accepted = true }
            .setNegativeButton(R.string.consent_decline) { _, _ -> accepted = false }
            .create()

    override fun onDismiss(dialog: DialogInterface) {
        super.onDismiss(dialog)
        (activity as? Host)?.onConsentClosed(accepted)
    }

    companion object {
        const val TAG = "consent"
    }
}
