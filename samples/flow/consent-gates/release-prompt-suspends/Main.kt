package org.consentry.flow.consentgates.releasepromptsuspends

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlin.coroutines.resume
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        scope.launch {
            if (ask()) report()
        }
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { waiting ->
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("Do you agree to our Privacy Policy?")
            .setPositiveButton("Agree") { _, _ -> waiting.resume(true) }
            .setNegativeButton("Disagree") { _, _ -> waiting.resume(false) }
            .show()
    }

    private fun report() {
        Log.i("id", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
