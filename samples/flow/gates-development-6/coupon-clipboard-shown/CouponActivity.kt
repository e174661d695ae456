package org.consentry.flow.gatesdevelopment6.couponclipboardshown

import android.app.Activity
import android.app.AlertDialog
import android.content.ClipboardManager
import android.content.Context
import android.os.Bundle
import android.widget.TextView

class CouponActivity : Activity() {
    private lateinit var flags: Flags
    private lateinit var hint: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        flags = Flags(this)
        setContentView(R.layout.activity_coupon)
        hint = findViewById(R.id.hint)
        if (!flags.policyAgreed) {
            showPolicy()
        }
    }

    override fun onResume() {
        super.onResume()
        if (flags.policyShown) {
            readCode()?.let { hint.text = getString(R.string.found_code, it) }
        }
    }

    private fun showPolicy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.policy_agree) { _, _ -> flags.policyAgreed = true }
            .setNegativeButton(R.string.policy_quit) { _, _ -> finish() }
            .show()
        flags.policyShown = true
    }

    private fun readCode(): String? {
        val clipboard = getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val clip = clipboard.primaryClip ?: return null
        if (clip.itemCount == 0) return null
        val text = clip.getItemAt(0).coerceToText(this).toString()
        return Regex("¥(\\w{8,})¥").find(text)?.groupValues?.get(1)
    }
}
