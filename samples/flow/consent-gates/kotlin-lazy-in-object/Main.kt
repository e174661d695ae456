package org.consentry.flow.consentgates.kotlinlazyinobject

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Ids.context = this
        Log.i("start", Ids.name + Ids.id)
        AlertDialog.Builder(this)
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ -> Log.i("id", Ids.id) }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
    }
}
