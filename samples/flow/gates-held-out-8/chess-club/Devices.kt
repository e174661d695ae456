package org.consentry.flow.gatesheldout8.chessclub

import android.content.ContentResolver
import android.provider.Settings

data class Device(val id: String, val name: String)

class Devices(private val resolver: ContentResolver) {
    fun current() = Device(
        id = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID),
        name = "android",
    )
}
