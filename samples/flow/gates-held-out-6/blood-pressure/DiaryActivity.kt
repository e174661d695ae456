package org.consentry.flow.gatesheldout6.bloodpressure

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.Button
import android.widget.CheckBox
import android.widget.LinearLayout
import android.widget.TextView

class DiaryActivity : Activity() {
    private lateinit var prefs: Prefs
    private lateinit var count: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        prefs = Prefs(this)
        setContentView(content())
        refresh()
        Plans.setUp(this)
        if (prefs.answer == null) showPrivacyDialog()
    }

    private fun content() = LinearLayout(this).apply {
        orientation = LinearLayout.VERTICAL
        count = TextView(context)
        addView(count)
        addView(Button(context).apply {
            text = "记录一次"
            setOnClickListener {
                prefs.entries += 1
                refresh()
            }
        })
        addView(CheckBox(context).apply {
            text = "每天提醒我测量"
            isChecked = prefs.remindersOn
            setOnCheckedChangeListener { _, checked -> prefs.remindersOn = checked }
        })
    }

    private fun refresh() {
        count.text = "已记录 ${prefs.entries} 次"
    }

    private fun showPrivacyDialog() {
        AlertDialog.Builder(this)
            .setTitle("隐私政策提示")
            .setMessage("我们希望收集您的设备序列号用于统计使用情况，详情请见《血压日记隐私政策》。不同意也可以继续使用记录功能。")
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ -> prefs.answer = true }
            .setNegativeButton("不同意") { _, _ -> prefs.answer = false }
            .show()
    }
}
