package org.consentry.flow.gatesheldout9.leaguescores

import android.annotation.SuppressLint
import android.content.Context
import android.provider.Settings
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder
import kotlin.concurrent.thread

class Followers(private val context: Context) {
    private val followed = mutableSetOf<String>()

    fun follow(match: Match) {
        if (!followed.add(match.id)) return
        val form = form("match" to match.id, "device" to deviceId())
        thread(name = "follow") { send(form) }
    }

    @SuppressLint("HardwareIds")
    private fun deviceId(): String =
        Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID).orEmpty()

    private fun form(vararg fields: Pair<String, String>) =
        fields.joinToString("&") { (name, value) -> "$name=${URLEncoder.encode(value, "UTF-8")}" }

    private fun send(form: String) {
        try {
            val connection = URL("https://scores.example.invalid/follow").openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(form.toByteArray()) }
            connection.inputStream.close()
        } catch (e: IOException) {
            // the next visit of the match tries again
        }
    }
}
