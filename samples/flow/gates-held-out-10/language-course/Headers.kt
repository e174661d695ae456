package org.consentry.flow.gatesheldout10.languagecourse

import android.content.Context
import android.os.Build
import android.provider.Settings
import java.util.Locale

class Headers(private val context: Context) {
    fun basic(): Map<String, String> = mapOf(
        "Accept-Language" to Locale.getDefault().toLanguageTag(),
        "X-Platform" to "android/${Build.VERSION.SDK_INT}",
    )

    fun full(): Map<String, String> = basic() + ("X-Learner" to learner())

    private fun learner(): String =
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID).orEmpty()
}
