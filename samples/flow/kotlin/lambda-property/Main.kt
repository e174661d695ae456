package org.consentry.flow.kotlin.lambdaproperty

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    private val report: (String) -> Unit = { Log.i("report", it) }

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(Context.TELEPHONY_SERVICE) as TelephonyManager
        val id = phone.deviceId
        report(id)
    }
}
