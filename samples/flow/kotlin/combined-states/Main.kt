package org.consentry.flow.kotlin.combinedstates

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.launch

internal object Conditions {
    val online = MutableStateFlow(true)
    val agreed = MutableStateFlow(false)

    val ready = combine(online, agreed) { online, agreed -> online && agreed }
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val stored = getSharedPreferences("app", MODE_PRIVATE)
        Conditions.agreed.value = stored.getBoolean("privacy", false)
        MainScope().launch {
            Conditions.ready.collect { ready -> if (ready) read() }
        }
        AlertDialog.Builder(this)
            .setMessage("Please read our Privacy Policy.")
            .setPositiveButton("I agree") { _, _ ->
                stored.edit().putBoolean("privacy", true).apply()
                Conditions.agreed.value = true
            }
            .setNegativeButton("Not now", null)
            .show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
