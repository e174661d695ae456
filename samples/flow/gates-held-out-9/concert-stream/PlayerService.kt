package org.consentry.flow.gatesheldout9.concertstream

import android.app.Service
import android.content.Intent
import android.media.MediaPlayer
import android.os.IBinder
import java.io.IOException

class PlayerService : Service() {
    private var player: MediaPlayer? = null

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        when (intent?.action) {
            PLAY -> play(intent.getStringExtra("concert").orEmpty())
            else -> stopSelf()
        }
        return START_NOT_STICKY
    }

    private fun play(concert: String) {
        val free = (application as ConcertApp).tariff != Tariff.PAID
        val host = if (free) "free.concert.example.invalid" else "concert.example.invalid"
        player?.release()
        player = MediaPlayer().apply {
            setOnPreparedListener { it.start() }
            try {
                setDataSource("https://$host/$concert.mp3")
                prepareAsync()
            } catch (e: IOException) {
                stopSelf()
            }
        }
    }

    override fun onDestroy() {
        player?.release()
        super.onDestroy()
    }

    override fun onBind(intent: Intent?): IBinder? = null

    companion object {
        const val PLAY = "play"
        const val ANNOUNCE = "announce"
    }
}
