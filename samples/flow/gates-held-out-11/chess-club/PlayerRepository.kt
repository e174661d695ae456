package org.consentry.flow.gatesheldout11.chessclub

import android.content.ContentResolver
import android.provider.Settings
import java.io.IOException
import java.net.URL

class PlayerRepository(private val resolver: ContentResolver, private val consent: ConsentGate) {
    @Volatile
    var rating: Int? = null
        private set

    suspend fun signIn() {
        if (!consent.await()) return
        val id = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID)
        rating = try {
            URL("https://chess.example.invalid/players/$id/rating").readText().trim().toIntOrNull()
        } catch (e: IOException) {
            null
        }
    }
}
