package org.consentry.flow.consentgates.eventsbykclass

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.util.Log

class Main : Activity() {
    private val events = Events()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        events.on<Event.Opened> { Log.i("main", "opened") }
        events.on<Event.Agreed> { Reader(this).read() }
        events.send(Event.Opened("main"))
        AlertDialog.Builder(this)
            .setMessage("请阅读并同意《隐私政策》")
            .setPositiveButton("同意") { _, _ -> events.send(Event.Agreed) }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
