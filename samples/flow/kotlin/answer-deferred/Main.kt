package org.consentry.flow.kotlin.answerdeferred

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

internal class Consent(private val context: Context) {
    private val answer = CompletableDeferred<Boolean>()

    suspend fun isGiven(): Boolean {
        ask()
        return answer.await()
    }

    private fun ask() {
        AlertDialog.Builder(context)
            .setMessage("请阅读并同意《用户协议》和《隐私政策》")
            .setPositiveButton("同意并继续") { _, _ -> answer.complete(true) }
            .setNegativeButton("不同意") { _, _ -> answer.complete(false) }
            .setCancelable(false)
            .show()
    }
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val consent = Consent(this)
        MainScope().launch {
            if (consent.isGiven()) read() else finish()
        }
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
