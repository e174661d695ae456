package org.consentry.flow.gatesheldout10.quicktranslate

import android.app.Dialog
import android.content.Context
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

class PolicyDialog(
    context: Context,
    private val prefs: Prefs,
    private val onAnswer: (Boolean) -> Unit,
) : Dialog(context) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.dialog_policy)
        setCancelable(false)
        val seen = prefs.get(Keys.POLICY_SEEN, false)
        findViewById<TextView>(R.id.message).setText(if (seen) R.string.policy_again else R.string.policy_first)
        findViewById<Button>(R.id.agree).setOnClickListener { answer(true) }
        findViewById<Button>(R.id.disagree).setOnClickListener { answer(false) }
    }

    override fun onStart() {
        super.onStart()
        prefs.put(Keys.POLICY_SEEN, true)
    }

    private fun answer(agreed: Boolean) {
        if (agreed) {
            prefs.put(Keys.POLICY_OK, true)
        }
        dismiss()
        onAnswer(agreed)
    }
}
