package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.app.Service
import android.content.Intent
import android.os.IBinder
import kotlin.concurrent.thread

class SyncService : Service() {
    private val container get() = (application as ChatApp).container

    override fun onStartCommand(intent: Intent?, flags: Int, startId: Int): Int {
        thread { container.syncContacts() }
        return START_NOT_STICKY
    }

    override fun onBind(intent: Intent?): IBinder? = null
}
