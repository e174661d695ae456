package org.consentry.flow.gatesheldout5.housekeeping

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.Toast

class BookingActivity : Activity() {
    private lateinit var store: SettingsStore
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        store = SettingsStore(this)
        list = ListView(this)
        list.setOnItemClickListener { _, _, day, _ -> book(day) }
        setContentView(list)
        showDays()
        if (!store.settings.answered) askPrivacy()
    }

    private fun showDays() {
        val settings = store.settings
        title = "${settings.city} · ${settings.rooms}室保洁"
        val busy = if (settings.agreed) BusyDays(contentResolver).next() else emptySet()
        val days = (0 until 14).map { day ->
            val name = if (day == 0) "今天" else "${day}天后"
            if (day in busy) "$name（已有日程）" else name
        }
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, days)
    }

    private fun book(day: Int) {
        store.update { copy(rooms = rooms % 4 + 1) }
        Toast.makeText(this, "已预约第${day + 1}天", Toast.LENGTH_SHORT).show()
    }

    private fun askPrivacy() {
        AlertDialog.Builder(this)
            .setTitle("隐私政策")
            .setMessage("为了避免与您的日程冲突，我们想读取您的日历。详情请阅读《隐私政策》，您可以选择不同意。")
            .setPositiveButton("同意") { _, _ -> answer(true) }
            .setNegativeButton("不同意") { _, _ -> answer(false) }
            .setCancelable(false)
            .show()
    }

    private fun answer(agreed: Boolean) {
        store.update { copy(answered = true, agreed = agreed) }
        showDays()
    }
}
