package org.consentry.flow.kotlin.termsasflowminified

import android.app.Activity
import android.app.AlertDialog
import android.content.SharedPreferences
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch

internal data class Terms(val version: Int, val shown: Boolean)

internal class TermsStore(private val preferences: SharedPreferences) {
    private val state = MutableStateFlow(Terms(preferences.getInt("terms", 0), shown = false))

    val version: Flow<Int> = state.map { it.version }.distinctUntilChanged()

    fun accept() {
        preferences.edit().putInt("terms", CURRENT).apply()
        state.value = Terms(CURRENT, shown = true)
    }

    companion object {
        const val CURRENT = 3
    }
}

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val store = TermsStore(getSharedPreferences("terms", MODE_PRIVATE))
        scope.launch {
            store.version.first { it >= TermsStore.CURRENT }
            read()
        }
        AlertDialog.Builder(this)
            .setTitle("个人信息保护提示")
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ -> store.accept() }
            .setNegativeButton("退出") { _, _ -> finish() }
            .show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
