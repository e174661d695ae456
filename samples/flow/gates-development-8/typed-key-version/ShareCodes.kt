package org.consentry.flow.gatesdevelopment8.typedkeyversion

import android.content.ClipboardManager
import android.content.Context

class ShareCodes(private val context: Context) {
    private val pattern = Regex("¥[A-Za-z0-9]{8}¥")

    fun fromClipboard(): String? {
        val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val clip = clipboard.primaryClip ?: return null
        if (clip.itemCount == 0) return null
        return pattern.find(clip.getItemAt(0).coerceToText(context))?.value
    }
}
