package org.consentry.flow.kotlin.coroutinewithcontext

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TelephonyManager::class.java)
        scope.launch {
            val found = withContext(Dispatchers.IO) {
                val id = phone.deviceId
                if (id.isEmpty()) "empty" else id
            }
            Log.i("coroutine", found)
        }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
//import kotlinx.coroutines.cancel
