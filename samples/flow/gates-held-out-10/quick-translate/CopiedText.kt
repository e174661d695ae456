package org.consentry.flow.gatesheldout10.quicktranslate

import android.content.ClipboardManager
import android.content.Context

class CopiedText(context: Context) {
    private val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager

    fun read(): String {
        val clip = clipboard.primaryClip ?: return ""
        if (clip.itemCount == 0) return ""
        return clip.getItemAt(0).text?.toString().orEmpty()
    }
}
