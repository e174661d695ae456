package org.consentry.flow.kotlin.lazybeforeconsent

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.os.Bundle
import android.provider.Settings

class Main : Activity() {
    private val id: String by lazy { read() }
    private val answers by lazy { getSharedPreferences("answers", Context.MODE_PRIVATE) }

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        if (answers.getBoolean("privacy", false)) {
            send()
            return
        }
        AlertDialog.Builder(this)
            .setTitle("隐私政策" + id.take(0))
            .setMessage("请您阅读并同意《隐私政策》")
            .setPositiveButton("同意") { _, _ ->
                answers.edit().putBoolean("privacy", true).apply()
                send()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    private fun read(): String = Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID)

    private fun send() = Api.post("id", id)
}
