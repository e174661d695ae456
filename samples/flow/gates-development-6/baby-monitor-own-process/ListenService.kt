package org.consentry.flow.gatesdevelopment6.babymonitorownprocess

import android.app.Service
import android.content.Intent
import android.os.IBinder
import android.util.Log

class ListenService : Service() {
    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        Log.d("ListenService", "standing by")
        return START_STICKY
    }

    override fun onBind(intent: Intent?): IBinder? = null
}
