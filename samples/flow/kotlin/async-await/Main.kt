package org.consentry.flow.kotlin.asyncawait

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.launch

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        CoroutineScope(Dispatchers.Default).launch {
            val card = async { card() }
            val model = async { "model" }
            val values = arrayOf(card.await(), model.await())
            Log.i("async", values[0])
        }
    }

    private fun card(): String = (getSystemService(TELEPHONY_SERVICE) as TelephonyManager).simSerialNumber
}
