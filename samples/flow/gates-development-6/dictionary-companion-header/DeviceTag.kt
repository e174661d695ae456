package org.consentry.flow.gatesdevelopment6.dictionarycompanionheader

import android.provider.Settings

class DeviceTag private constructor() {
    companion object {
        val id: String = Settings.Secure.getString(DictApp.instance.contentResolver, Settings.Secure.ANDROID_ID) ?: ""
    }
}
