package org.consentry.flow.gatesheldout2.observableproperty

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class MailActivity : Activity() {
    private val app get() = application as MailApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (!app.agreed) {
            dialog {
                title(R.string.title)
                message(R.string.message)
                yes(R.string.yes) { app.agree() }
                no(R.string.no) { finish() }
            }
        }
    }

    private fun dialog(build: Prompt.() -> Unit) = Prompt(AlertDialog.Builder(this)).apply(build).show()

    private class Prompt(private val builder: AlertDialog.Builder) {
        fun title(text: Int) { builder.setTitle(text) }
        fun message(text: Int) { builder.setMessage(text) }
        fun yes(text: Int, action: () -> Unit) { builder.setPositiveButton(text) { _, _ -> action() } }
        fun no(text: Int, action: () -> Unit) { builder.setNegativeButton(text) { _, _ -> action() } }
        fun show() { builder.setCancelable(false).show() }
    }
}
