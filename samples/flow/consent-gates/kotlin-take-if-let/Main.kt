package org.consentry.flow.consentgates.kotlintakeiflet

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Answers.of(this).takeIf { it is Answer.Agreed }?.let { read() }
        AlertDialog.Builder(this)
            .setMessage("请阅读《隐私政策》")
            .setPositiveButton("同意") { _, _ ->
                Answers.note(this, "agreed")
                read()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
