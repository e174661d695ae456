package org.consentry.flow.kotlin.objectsingletoninit

import android.app.Activity
import android.app.AlertDialog
import android.content.DialogInterface
import android.os.Bundle

class Main : Activity(), DialogInterface.OnClickListener {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        AlertDialog.Builder(this)
            .setMessage("我们重视您的隐私。请阅读《隐私政策》，点击“同意”开始使用。")
            .setPositiveButton("同意", this)
            .setNegativeButton("拒绝", this)
            .setCancelable(false)
            .show()
    }

    override fun onClick(dialog: DialogInterface, which: Int) {
        when (which) {
            DialogInterface.BUTTON_POSITIVE -> {
                getSharedPreferences("app", MODE_PRIVATE).edit().putBoolean("ok", true).apply()
                Tracker.send()
            }
            else -> finish()
        }
    }
}
