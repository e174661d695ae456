package org.consentry.flow.gatesdevelopment4.providerfirstrun

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.Toast

class MainActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (!settings.opened) {
            settings.opened = true
            Toast.makeText(this, "欢迎使用应用锁", Toast.LENGTH_LONG).show()
        }
        if (!settings.accepted) showPolicy()
    }

    private fun showPolicy() = AlertDialog.Builder(this)
        .setTitle("隐私政策")
        .setMessage("应用锁需要了解正在运行的应用。请您阅读《隐私政策》，点击“同意”后开始使用。")
        .setPositiveButton("同意") { _, _ ->
            settings.accepted = true
            TaskWatcher.start(applicationContext)
        }
        .setNegativeButton("拒绝") { _, _ -> finish() }
        .setCancelable(false)
        .show()
}
