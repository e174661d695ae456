package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.Service
import android.content.Intent
import android.os.IBinder

class WallpaperService : Service() {
    override fun onBind(intent: Intent?): IBinder? = null
}
