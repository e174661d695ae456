package org.consentry.flow.gatesheldout4.clipboardkeyboard

import android.content.ClipboardManager
import android.content.Context

class ClipboardHistory(private val context: Context) {
    private val entries = ArrayDeque<String>()

    fun refresh() {
        val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val clip = clipboard.primaryClip ?: return
        val text = clip.getItemAt(0)?.coerceToText(context)?.toString() ?: return
        if (text.isBlank() || text in entries) return
        entries.addFirst(text)
        while (entries.size > LIMIT) entries.removeLast()
    }

    fun latest(): String? = entries.firstOrNull()

    private companion object {
        const val LIMIT = 10
    }
}
