package org.consentry.flow.gatesheldout4.webradio

import android.app.Service
import android.content.Context
import android.content.Intent
import android.media.MediaPlayer
import android.os.IBinder
import android.util.Log
import java.io.IOException

class PlayerService : Service() {
    private var player: MediaPlayer? = null

    override fun onBind(intent: Intent?): IBinder? = null

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        val station = intent?.getStringExtra(EXTRA_STATION)
        if (station == null) {
            stopSelf()
        } else {
            play(station)
        }
        return START_NOT_STICKY
    }

    private fun play(station: String) {
        val listener = ListenerIds(this).forMode(RadioPreferences(this).mode)
        player?.release()
        player = MediaPlayer().apply {
            setOnPreparedListener { it.start() }
            try {
                setDataSource("https://stream.example.invalid/$station?listener=$listener")
                prepareAsync()
            } catch (e: IOException) {
                Log.w("PlayerService", "cannot play $station", e)
            }
        }
    }

    override fun onDestroy() {
        player?.release()
        super.onDestroy()
    }

    companion object {
        private const val EXTRA_STATION = "station"

        fun play(context: Context, station: String) {
            context.startService(Intent(context, PlayerService::class.java).putExtra(EXTRA_STATION, station))
        }
    }
}
