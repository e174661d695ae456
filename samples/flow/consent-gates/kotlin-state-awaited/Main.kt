package org.consentry.flow.consentgates.kotlinstateawaited

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        MainScope().launch {
            State.agreed.filter { it }.first()
            read()
        }
        AlertDialog.Builder(this)
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ -> State.agreed.value = true }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
