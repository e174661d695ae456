package org.consentry.flow.consentgates.releasedeferredterms

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class Main : Activity() {
    private val terms = Terms

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        AlertDialog.Builder(this)
            .setTitle("用户协议与隐私政策")
            .setMessage("请您阅读并同意《隐私政策》")
            .setPositiveButton("同意并继续") { _, _ -> terms.accept() }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
        terms.shown()
    }
}
