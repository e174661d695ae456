package org.consentry.flow.gatesheldout2.workerbyname

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class DialerActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Agreement.given(this)) return
        AlertDialog.Builder(this)
            .setTitle("隐私政策概要")
            .setMessage("本应用会读取通话记录用于来电识别，详见《隐私政策》。")
            .setPositiveButton("同意") { dialog, _ ->
                Agreement.give(this)
                dialog.dismiss()
            }
            .setNegativeButton("退出应用") { _, _ -> finishAndRemoveTask() }
            .setCancelable(false)
            .show()
    }
}
