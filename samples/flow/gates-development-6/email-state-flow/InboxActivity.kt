package org.consentry.flow.gatesdevelopment6.emailstateflow

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class InboxActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "Inbox" })
        val consent = (application as MailApp).consent
        if (consent.state.value == ConsentState.UNKNOWN) {
            AlertDialog.Builder(this)
                .setTitle("Privacy")
                .setMessage("To suggest addresses while you type we read the contacts on this device. Please read our Privacy Policy.")
                .setPositiveButton("Accept") { _, _ -> consent.update(ConsentState.ACCEPTED) }
                .setNegativeButton("Decline") { _, _ -> consent.update(ConsentState.DECLINED) }
                .setCancelable(false)
                .show()
        }
    }
}
