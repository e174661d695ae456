package org.consentry.flow.kotlin.companionobject

import android.app.Activity
import android.app.AlertDialog

class Main : Activity() {
    override fun onResume() {
        super.onResume()
        if (App.agreed(this)) return
        AlertDialog.Builder(this).apply {
            setTitle("个人信息保护提示")
            setMessage("请阅读并同意《隐私政策》后继续使用")
            setCancelable(false)
            setPositiveButton("同意") { _, _ ->
                App.agree(this@Main)
                (application as App).send()
            }
            setNegativeButton("不同意") { _, _ -> finish() }
        }.show()
    }
}
