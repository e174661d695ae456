package org.consentry.flow.gatesheldout7.schoolbus

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class BusActivity : Activity() {
    private val agreement get() = (application as BusApp).agreement

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (agreement.accepted) showLines() else askForAgreement()
    }

    private fun askForAgreement() {
        AlertDialog.Builder(this)
            .setTitle("温馨提示")
            .setMessage("为了向家长推送校车到站信息，我们需要收集您的设备标识。请阅读并同意《用户服务协议》和《隐私政策》后开始使用。")
            .setCancelable(false)
            .setPositiveButton("同意并使用") { _, _ ->
                agreement.accept()
                showLines()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
    }

    private fun showLines() {
        val rows = BusLine.all.flatMap { line -> listOf(line.name) + line.timetable(round = 0) }
        setContentView(ListView(this).also {
            it.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, rows)
        })
    }
}
