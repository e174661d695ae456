package org.consentry.flow.gatesheldout10.languagecourse

import android.os.Handler
import android.os.Looper
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.Executors

class Http(private val base: String) {
    private val executor = Executors.newSingleThreadExecutor()
    private val main = Handler(Looper.getMainLooper())

    /** Calls back on the main thread, with null where there is no answer. */
    fun get(path: String, headers: Map<String, String>, onAnswer: (String?) -> Unit) {
        executor.execute {
            val answer = try {
                fetch(path, headers)
            } catch (e: IOException) {
                null
            }
            main.post { onAnswer(answer) }
        }
    }

    private fun fetch(path: String, headers: Map<String, String>): String {
        val connection = URL("$base/$path").openConnection() as HttpURLConnection
        headers.forEach { (name, value) -> connection.setRequestProperty(name, value) }
        return try {
            connection.inputStream.bufferedReader().use { it.readText() }
        } finally {
            connection.disconnect()
        }
    }
}
