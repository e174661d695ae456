package org.consentry.flow.kotlin.preferencedelegate

import android.app.Application
import android.telephony.TelephonyManager

class App : Application() {
    var agreed by BooleanPreference("agreed", true)

    override fun onCreate() {
        super.onCreate()
        if (agreed) report()
    }

    fun report() {
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        Api.post("imei", phone.deviceId)
    }
}
