package org.consentry.flow.gatesdevelopment5.cameracrashprovider

import android.content.Context

object Privacy {
    private const val FILE = "camera_privacy"
    private const val ACCEPTED = "accepted"

    fun isAccepted(context: Context): Boolean =
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).getBoolean(ACCEPTED, false)

    fun accept(context: Context) {
        context.getSharedPreferences(FILE, Context.MODE_PRIVATE).edit().putBoolean(ACCEPTED, true).apply()
        CrashKit.userId = DeviceIds.androidId(context)
    }
}
