package org.consentry.flow.consentgates.releasestatetold

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onEach

internal class Choice(val accepted: Boolean, val times: Int)

class Main : Activity() {
    private val scope = MainScope()
    private val choice = MutableStateFlow(Choice(false, 0))

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        choice.map { it.accepted }
            .distinctUntilChanged()
            .filter { it }
            .onEach { Log.i("id", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID)) }
            .launchIn(scope)
        AlertDialog.Builder(this)
            .setTitle("个人信息保护")
            .setMessage("请阅读《隐私政策》后使用")
            .setPositiveButton("同意") { _, _ -> choice.value = Choice(true, 1) }
            .setNegativeButton("退出") { _, _ -> finish() }
            .show()
    }
}
