package org.consentry.flow.gatesdevelopment4.sheetwithcopiedkey

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.widget.Button
import android.widget.TextView
import com.google.android.material.bottomsheet.BottomSheetDialog

class PolicySheet(context: Context, private val onAgreed: () -> Unit) : BottomSheetDialog(context) {
    init {
        setContentView(R.layout.sheet_policy)
        findViewById<TextView>(R.id.policy_link).setOnClickListener {
            Prefs.policyRead = true
            context.startActivity(Intent(Intent.ACTION_VIEW, Uri.parse("https://www.example.invalid/policy")))
        }
        findViewById<Button>(R.id.agree).setOnClickListener {
            Prefs.policyAgreed = true
            dismiss()
            onAgreed()
        }
        findViewById<Button>(R.id.later).setOnClickListener { cancel() }
    }
}
