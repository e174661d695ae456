package org.consentry.flow.gatesheldout7.dentalbooking.util

import android.annotation.SuppressLint
import android.provider.Settings
import org.consentry.flow.gatesheldout7.dentalbooking.DentalApp

object DeviceUtils {
    private val metrics = DentalApp.instance.resources.displayMetrics

    val widthDp: Int = (metrics.widthPixels / metrics.density).toInt()

    val androidId: String by lazy { readAndroidId() }

    fun dp(value: Int): Int = (value * metrics.density + 0.5f).toInt()

    @SuppressLint("HardwareIds")
    private fun readAndroidId(): String =
        Settings.Secure.getString(DentalApp.instance.contentResolver, Settings.Secure.ANDROID_ID).orEmpty()
}
