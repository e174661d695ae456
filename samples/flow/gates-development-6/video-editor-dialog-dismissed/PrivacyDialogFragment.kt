package org.consentry.flow.gatesdevelopment6.videoeditordialogdismissed

import android.app.AlertDialog
import android.app.Dialog
import android.app.DialogFragment
import android.content.DialogInterface
import android.os.Bundle

class PrivacyDialogFragment : DialogFragment() {
    private var accepted = false

    override fun onCreateDialog(savedInstanceState: Bundle?): Dialog =
        AlertDialog.Builder(activity)
            .setTitle("Your privacy")
            .setMessage("To offer the right places to share your videos we look at the apps on this phone. Do you agree to our Privacy Policy?")
            .setPositiveButton("Agree") { _, _ ->
                accepted = true
                (activity.application as EditorApp).prefs.edit().putBoolean("privacy_accepted", true).apply()
            }
            .setNegativeButton("Not now") { _, _ -> }
            .create()

    override fun onDismiss(dialog: DialogInterface?) {
        super.onDismiss(dialog)
        if (accepted) ConsentQueue.open()
    }
}
