package org.consentry.flow.gatesheldout10.wineshop

import android.content.ClipboardManager
import android.content.Context

class Vouchers(private val context: Context) {
    /** A code such as WINE-2024 that the user copied from one of our mails. */
    fun copied(): String? {
        val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = clipboard.primaryClip?.getItemAt(0)?.text ?: return null
        return PATTERN.find(text)?.value
    }

    private companion object {
        val PATTERN = Regex("WINE-[0-9]{4}")
    }
}
