package org.consentry.flow.consentgates.kotlinlazyinobject

import android.content.Context
import android.provider.Settings

internal object Ids {
    lateinit var context: Context
    val name: String by lazy { context.packageName }
    val id: String by lazy { read() }

    private fun read(): String = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
}
