package org.consentry.flow.consentgates.commandsbyname

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val app = application as App
        AlertDialog.Builder(this)
            .setMessage("请阅读并同意《隐私政策》")
            .setPositiveButton("同意") { _, _ -> app.commands.run("device", this) }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
