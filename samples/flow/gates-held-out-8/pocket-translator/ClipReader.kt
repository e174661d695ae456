package org.consentry.flow.gatesheldout8.pockettranslator

import android.content.ClipboardManager
import android.content.Context

class ClipReader(private val context: Context) {
    fun read(): String? {
        val manager = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val clip = manager.primaryClip ?: return null
        if (clip.itemCount == 0) return null
        return clip.getItemAt(0).coerceToText(context).toString().trim().takeIf { it.isNotEmpty() }
    }
}
