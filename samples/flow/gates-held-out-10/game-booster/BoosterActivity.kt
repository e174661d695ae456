package org.consentry.flow.gatesheldout10.gamebooster

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.LinearLayout
import android.widget.ListView
import android.widget.TextView

class BoosterActivity : Activity() {
    private val app get() = application as BoosterApp
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        val memory = TextView(this).apply { text = "可用内存 ${Memory(context).freeMegabytes()} MB" }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(memory)
                addView(list)
            },
        )
        app.games.onFound = { show() }
        show()
        if (!app.agreement.wasAnswered) {
            ask()
        }
    }

    override fun onDestroy() {
        app.games.onFound = {}
        super.onDestroy()
    }

    private fun show() {
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, app.games.found)
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("用户隐私保护提示")
            .setMessage("为了加速游戏，我们需要获取您的应用列表。请阅读《隐私政策》并选择是否同意。不同意也可以查看内存。")
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ -> app.agreement.answer(true) }
            .setNegativeButton("不同意") { _, _ -> app.agreement.answer(false) }
            .show()
    }
}
