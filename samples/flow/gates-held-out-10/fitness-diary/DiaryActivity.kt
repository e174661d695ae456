package org.consentry.flow.gatesheldout10.fitnessdiary

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView

class DiaryActivity : Activity() {
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val app = application as DiaryApp
        list = ListView(this)
        val add = Button(this).apply {
            text = "+ 跑步 30 分钟"
            setOnClickListener {
                app.diary.add("跑步", 30)
                show(app.diary)
            }
        }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(add)
                addView(list)
            },
        )
        show(app.diary)
        if (!app.agreed) {
            AlertDialog.Builder(this)
                .setTitle("个人信息保护指引")
                .setMessage("在您使用运动日记前，请认真阅读并同意《隐私政策》。")
                .setCancelable(false)
                .setPositiveButton("同意并使用") { _, _ -> app.onAgreed() }
                .setNegativeButton("退出应用") { _, _ -> finish() }
                .show()
        }
    }

    private fun show(diary: Diary) {
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, diary.all())
    }
}
