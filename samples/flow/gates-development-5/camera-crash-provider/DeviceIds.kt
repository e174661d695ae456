package org.consentry.flow.gatesdevelopment5.cameracrashprovider

import android.annotation.SuppressLint
import android.content.Context
import android.provider.Settings

object DeviceIds {
    @SuppressLint("HardwareIds")
    fun androidId(context: Context): String =
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID).orEmpty()

    fun androidIdIfAccepted(context: Context): String =
        if (Privacy.isAccepted(context)) androidId(context) else ""
}
