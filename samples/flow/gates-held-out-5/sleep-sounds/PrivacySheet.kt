package org.consentry.flow.gatesheldout5.sleepsounds

import android.app.Dialog
import android.content.Context
import android.os.Bundle
import android.view.Gravity
import android.view.ViewGroup
import android.widget.Button

class PrivacySheet(context: Context, private val onAnswer: (Answer) -> Unit) : Dialog(context) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.sheet_privacy)
        setCancelable(false)
        window?.setGravity(Gravity.BOTTOM)
        window?.setLayout(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        bind(R.id.accept, Answer.ACCEPT)
        bind(R.id.later, Answer.LATER)
        bind(R.id.never, Answer.NEVER)
    }

    private fun bind(id: Int, answer: Answer) {
        findViewById<Button>(id).setOnClickListener {
            dismiss()
            onAnswer(answer)
        }
    }
}
