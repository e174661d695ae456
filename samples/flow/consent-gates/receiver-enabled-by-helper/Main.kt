package org.consentry.flow.consentgates.receiverenabledbyhelper

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class Main : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "充电记录" })
        if (!Answers.given(this)) {
            AlertDialog.Builder(this)
                .setTitle("个人信息保护提示")
                .setMessage("请阅读并同意《隐私政策》，我们将记录充电时运行的应用。")
                .setPositiveButton("同意") { _, _ ->
                    Answers.keep(this, 1)
                    switchOn(PowerReceiver::class.java, true)
                }
                .setNegativeButton("不同意") { _, _ -> Answers.keep(this, 2) }
                .show()
        }
    }
}
