package org.consentry.flow.kotlin.objectsingletoninit

import android.util.Log
import java.net.HttpURLConnection
import java.net.URL

/** Sends a value to the developer's server. */
internal object Api {
    fun post(key: String, value: String?) {
        Thread {
            try {
                val connection = URL("https://stat.example.invalid/v1/$key").openConnection() as HttpURLConnection
                connection.doOutput = true
                connection.outputStream.write(value.toString().toByteArray())
                connection.responseCode
            } catch (problem: java.io.IOException) {
                Log.w("Api", problem)
            }
        }.start()
    }
}
