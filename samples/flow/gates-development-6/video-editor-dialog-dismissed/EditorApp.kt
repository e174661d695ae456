package org.consentry.flow.gatesdevelopment6.videoeditordialogdismissed

import android.app.Application
import android.content.Context
import android.content.SharedPreferences

class EditorApp : Application() {
    val prefs: SharedPreferences by lazy { getSharedPreferences("editor", Context.MODE_PRIVATE) }

    override fun onCreate() {
        super.onCreate()
        if (prefs.getBoolean("privacy_accepted", false)) {
            ConsentQueue.open()
        }
        ConsentQueue.submit { ShareTargets.refresh(this) }
    }
}
