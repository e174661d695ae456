package org.consentry.flow.gatesheldout8.karaokeduet

import android.app.Dialog
import android.content.Context
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

class PolicyDialog(context: Context, private val onClosed: (agreed: Boolean) -> Unit) : Dialog(context) {
    private var agreed = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.dialog_policy)
        findViewById<TextView>(R.id.policy_text).setText(R.string.policy_text)
        findViewById<Button>(R.id.policy_agree).setOnClickListener {
            agreed = true
            dismiss()
        }
        findViewById<Button>(R.id.policy_refuse).setOnClickListener { cancel() }
        setOnDismissListener { onClosed(agreed) }
    }
}
