package org.consentry.flow.gatesheldout7.coffeecard

import android.content.ContentResolver
import android.provider.Settings
import java.io.IOException
import java.net.URL
import java.util.concurrent.Executors

class OfferLoader(private val resolver: ContentResolver) {
    private val executor = Executors.newSingleThreadExecutor()

    fun load(onText: (String) -> Unit) {
        executor.execute {
            val id = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID)
            try {
                onText(URL("https://offers.coffee.example.invalid/today?customer=$id").readText())
            } catch (e: IOException) {
                onText("No offers today")
            }
        }
    }
}
