package org.consentry.flow.kotlinheldout.takeifandinvoke

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        if (Check(this)) return
        val answer = Check.answer(this)
        AlertDialog.Builder(this)
            .setTitle("个人信息保护")
            .setMessage("请先阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ ->
                answer(true)
                (application as Shop).list()
            }
            .setNegativeButton("不同意") { _, _ -> answer(false).also { finish() } }
            .setCancelable(false)
            .show()
    }
}
