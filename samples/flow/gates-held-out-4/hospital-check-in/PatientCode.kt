package org.consentry.flow.gatesheldout4.hospitalcheckin

import android.content.ClipboardManager
import android.content.Context

class PatientCode(private val context: Context) {
    fun fromClipboard(): String? {
        val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = clipboard.primaryClip?.getItemAt(0)?.text ?: return null
        return PATTERN.find(text)?.value
    }

    private companion object {
        val PATTERN = Regex("[A-Z]{2}-\\d{6}")
    }
}
