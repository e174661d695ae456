package org.consentry.flow.gatesdevelopment4.viewmodelproperty

import android.content.ContentResolver
import android.provider.Settings

class DeviceRepository(private val resolver: ContentResolver) {
    fun deviceName(): String = Settings.Secure.getString(resolver, "bluetooth_name") ?: "friend"
}
