package org.consentry.flow.gatesdevelopment6.dictionarycompanionheader

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import kotlin.concurrent.thread

class WordActivity : Activity() {
    private val client = LookupClient()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_word)
        showWordOfTheDay()
        if (!Agreement.accepted) {
            showAgreement()
        }
    }

    private fun showWordOfTheDay() {
        thread(name = "word") {
            val word = client.wordOfTheDay() ?: return@thread
            runOnUiThread { findViewById<TextView>(R.id.word).text = word }
        }
    }

    private fun showAgreement() {
        AlertDialog.Builder(this)
            .setTitle("用户协议和隐私政策")
            .setMessage("为了同步您的生词本，我们会在您同意后收集设备标识。您可以阅读《隐私政策》了解详情。")
            .setPositiveButton("同意") { _, _ -> Agreement.accepted = true }
            .setNegativeButton("仅查词") { dialog, _ -> dialog.dismiss() }
            .setCancelable(false)
            .show()
    }
}
