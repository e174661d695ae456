package org.consentry.flow.gatesdevelopment7.fitnesshelpcaller

import android.content.Context
import android.provider.Settings

object DeviceDescription {
    fun describe(context: Context): String {
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        val density = context.resources.displayMetrics.densityDpi
        return "$id @ $density dpi"
    }
}
