package org.consentry.flow.gatesheldout8.kidsstories

import android.content.ContentResolver
import android.provider.Settings
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class ReadingStatistics(private val resolver: ContentResolver, private val steps: Flow<Step>) {
    fun begin(scope: CoroutineScope) = scope.launch {
        steps.first { it.number >= Step.POLICY.number }
        val reader = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID)
        send("reader=$reader&event=open")
    }

    private suspend fun send(body: String) = withContext(Dispatchers.IO) {
        try {
            val connection = URL("https://stories.example.invalid/event").openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(body.toByteArray()) }
            connection.responseCode == 200
        } catch (e: IOException) {
            false
        }
    }
}
