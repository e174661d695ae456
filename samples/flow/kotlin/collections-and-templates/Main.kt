package org.consentry.flow.kotlin.collectionsandtemplates

import android.app.Activity
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        val source = phone.deviceId
        val values = listOf("board" to "b", "id" to source.lowercase(), "brand" to "c")
        val text = values
            .asSequence()
            .filter { (key, _) -> key.length > 1 }
            .map { (key, value) -> "$key=$value" }
            .joinToString(separator = "&", prefix = "?")
        Log.i("query", "query: $text")
    }
}
