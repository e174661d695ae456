package org.consentry.flow.gatesheldout11.photoframes

import android.content.ClipboardManager
import android.content.Context
import android.webkit.URLUtil

object PictureLink {
    fun find(context: Context): String? {
        val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = clipboard.primaryClip?.getItemAt(0)?.text?.toString() ?: return null
        return text.takeIf { URLUtil.isNetworkUrl(it) && it.substringAfterLast('.') in listOf("jpg", "png") }
    }
}
