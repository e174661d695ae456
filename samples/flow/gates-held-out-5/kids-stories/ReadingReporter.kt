package org.consentry.flow.gatesheldout5.kidsstories

import android.content.Context
import android.provider.Settings
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder
import kotlin.concurrent.thread

class ReadingReporter(private val context: Context, private val machine: ConsentMachine) {
    fun report(event: String, story: String = "") {
        if (!machine.mayReport) return
        val device = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        thread(name = "report") {
            post("e=$event&s=${URLEncoder.encode(story, "UTF-8")}&d=$device")
        }
    }

    private fun post(body: String) {
        try {
            val connection = URL("https://log.stories.example.invalid/r").openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(body.toByteArray()) }
            connection.responseCode
        } catch (ignored: IOException) {
            // 丢了就丢了
        }
    }
}
