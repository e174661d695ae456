package org.consentry.flow.gatesheldout7.marathontraining

import android.content.Context
import android.provider.Settings
import java.io.IOException
import java.net.URL
import kotlin.concurrent.thread

class DeviceRegistrar(private val context: Context) {
    fun register() {
        if (AppConfig.deviceToken(context) != null) return
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        thread {
            try {
                val token = URL("https://run.example.invalid/register?id=$id").readText().trim()
                AppConfig.saveDeviceToken(context, token)
            } catch (e: IOException) {
                // 下次启动再注册
            }
        }
    }
}
