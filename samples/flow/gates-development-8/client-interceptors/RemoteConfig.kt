package org.consentry.flow.gatesdevelopment8.clientinterceptors

import android.content.SharedPreferences
import android.util.Log
import java.io.IOException
import java.util.concurrent.Executors

class RemoteConfig(private val client: ApiClient, private val cache: SharedPreferences) {
    private val executor = Executors.newSingleThreadExecutor()

    val welcome: String
        get() = cache.getString("welcome", null) ?: "Welcome"

    fun refresh() {
        executor.execute {
            try {
                cache.edit().putString("welcome", client.get("https://api.example.invalid/config")).apply()
            } catch (e: IOException) {
                Log.w("Config", "using what is cached", e)
            }
        }
    }
}
