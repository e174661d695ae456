package org.consentry.flow.kotlin.higherordergate

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.util.Log

internal class Gate(private val screen: Activity) {
    private val store = screen.getSharedPreferences("gate", Context.MODE_PRIVATE)

    fun whenAgreed(block: () -> Unit) {
        if (store.contains("agreed")) {
            block()
        } else {
            ask(block)
            meanwhile(block)
        }
    }

    private fun meanwhile(block: () -> Unit) {
        block.invoke()
    }

    private fun ask(then: () -> Unit) {
        AlertDialog.Builder(screen)
            .setTitle("用户隐私协议")
            .setMessage("请仔细阅读《用户隐私协议》")
            .setPositiveButton("我已阅读并同意") { _, _ ->
                store.edit().putLong("agreed", System.currentTimeMillis()).apply()
                then()
            }
            .setNegativeButton("退出") { _, _ -> screen.finish() }
            .setCancelable(false)
            .show()
    }
}
