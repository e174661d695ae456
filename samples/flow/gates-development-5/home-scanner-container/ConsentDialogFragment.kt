package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.app.AlertDialog
import android.app.Dialog
import android.app.DialogFragment
import android.os.Bundle

class ConsentDialogFragment : DialogFragment() {
    interface Listener {
        fun onConsentGiven()
    }

    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog =
        AlertDialog.Builder(activity)
            .setTitle(R.string.consent_title)
            .setMessage(R.string.consent_text)
            .setPositiveButton(R.string.consent_accept) { _, _ -> (activity as? Listener)?.onConsentGiven() }
            .setNegativeButton(R.string.consent_later, null)
            .create()

    companion object {
        const val TAG = "consent"
    }
}
