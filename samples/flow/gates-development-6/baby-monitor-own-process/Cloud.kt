package org.consentry.flow.gatesdevelopment6.babymonitorownprocess

import android.content.Context
import android.provider.Settings
import android.util.Log

object Cloud {
    private var deviceId: String? = null

    fun connect(context: Context) {
        if (deviceId != null) return
        deviceId = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        Log.i("Cloud", "connect as $deviceId")
    }
}
