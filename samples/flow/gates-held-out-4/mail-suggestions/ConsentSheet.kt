package org.consentry.flow.gatesheldout4.mailsuggestions

import android.app.Dialog
import android.content.Context
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams

class ConsentSheet(
    context: Context,
    private val onAccept: () -> Unit,
    private val onReject: () -> Unit,
) : Dialog(context) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.sheet_consent)
        window?.setGravity(Gravity.BOTTOM)
        window?.setLayout(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT)
        setCanceledOnTouchOutside(false)
        setOnCancelListener { onReject() }
        findViewById<View>(R.id.accept).setOnClickListener {
            dismiss()
            onAccept()
        }
        findViewById<View>(R.id.reject).setOnClickListener { cancel() }
    }
}
