package org.consentry.flow.gatesheldout4.mailsuggestions

import android.app.Activity

abstract class BaseMailActivity : Activity() {
    protected val mail: MailApp
        get() = application as MailApp

    private var sheet: ConsentSheet? = null

    /** Run the action at once or once the user accepted; leave if not. */
    protected fun requireConsent(action: () -> Unit) {
        if (mail.consent.isValid) {
            action()
            return
        }
        sheet = ConsentSheet(
            this,
            onAccept = {
                mail.consent.give()
                action()
            },
            onReject = { finish() },
        ).also { it.show() }
    }

    override fun onDestroy() {
        sheet?.dismiss()
        super.onDestroy()
    }
}
