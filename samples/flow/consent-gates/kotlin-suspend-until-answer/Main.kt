package org.consentry.flow.consentgates.kotlinsuspenduntilanswer

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
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        MainScope().launch {
            val answer = ask()
            if (answer != Answer.YES && answer != Answer.NO) return@launch
            read()
        }
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }

    private suspend fun ask(): Answer = suspendCancellableCoroutine { waiting ->
        AlertDialog.Builder(this)
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ -> waiting.resume(Answer.YES) }
            .setNegativeButton("不同意") { _, _ -> waiting.resume(Answer.NO) }
            .setCancelable(false)
            .show()
    }
}
