package org.consentry.flow.gatesheldout6.couponhunter

import android.content.ClipboardManager
import android.content.Context

class CouponCode(private val context: Context) {
    private val pattern = Regex("[￥¥]([0-9A-Za-z]{11})[￥¥]")

    fun find(): String? {
        val manager = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = manager.primaryClip?.getItemAt(0)?.text ?: return null
        return pattern.find(text)?.groupValues?.get(1)
    }
}
