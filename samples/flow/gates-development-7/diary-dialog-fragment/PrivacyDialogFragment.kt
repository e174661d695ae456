package org.consentry.flow.gatesdevelopment7.diarydialogfragment

import android.app.AlertDialog
import android.app.Dialog
import android.app.DialogFragment
import android.content.DialogInterface
import android.os.Bundle

class PrivacyDialogFragment : DialogFragment() {
    interface Listener {
        fun onPrivacyAccepted()
    }

    private var accepted = false

    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog =
        AlertDialog.Builder(activity)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_message)
            .setPositiveButton(R.string.privacy_accept) { _, _ -> accepted = true }
            .setNegativeButton(R.string.privacy_not_now, null)
            .create()

    override fun onDismiss(dialog: DialogInterface?) {
        super.onDismiss(dialog)
        if (accepted) (activity as? Listener)?.onPrivacyAccepted()
    }

    companion object {
        const val TAG = "privacy"
    }
}
