package org.consentry.flow.consentgates.kotlinfunctionfield

import android.app.Activity
import android.app.AlertDialog

internal class Ask(private val screen: Activity) {
    var onYes: (() -> Unit)? = null
    var onNo: (() -> Unit)? = null

    fun show() {
        AlertDialog.Builder(screen)
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ -> onYes?.invoke() }
            .setNegativeButton("不同意") { _, _ -> onNo?.invoke() }
            .show()
    }
}
