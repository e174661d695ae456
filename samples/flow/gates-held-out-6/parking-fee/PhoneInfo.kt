package org.consentry.flow.gatesheldout6.parkingfee

import android.annotation.SuppressLint
import android.content.Context
import android.telephony.TelephonyManager
import android.util.Log

class PhoneInfo(context: Context) {
    private val telephony = context.getSystemService(Context.TELEPHONY_SERVICE) as TelephonyManager

    @SuppressLint("MissingPermission", "HardwareIds")
    fun deviceId(): String {
        return try {
            telephony.deviceId ?: ""
        } catch (e: SecurityException) {
            Log.w("PhoneInfo", "没有电话权限")
            ""
        }
    }
}
