package org.consentry.flow.gatesheldout8.karaokeduet

import android.content.ClipboardManager
import android.content.Context

class DuetCodes(private val context: Context) {
    private val pattern = Regex("KTV-[A-Z0-9]{6}")
    private var last: String? = null

    /** 返回剪贴板里的合唱口令，同一口令只返回一次 */
    fun next(): String? {
        val manager = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = manager.primaryClip?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.text ?: return null
        val code = pattern.find(text)?.value
        return code.takeIf { it != last }.also { last = code }
    }
}
