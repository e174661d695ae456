package org.consentry.flow.gatesheldout3.helperwithlambdas

import android.app.Activity
import android.os.Bundle
import android.provider.CallLog
import android.widget.TextView

class CallsActivity : Activity() {
    private lateinit var text: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        text = TextView(this)
        setContentView(text)
        if (appPrefs.getBoolean("privacy_ok", false)) {
            showCalls()
            return
        }
        showPrivacyDialog(
            onAgree = { showCalls() },
            onRefuse = { showEmptyPage() },
        )
    }

    private fun showEmptyPage() {
        text.setText(R.string.empty)
    }

    private fun showCalls() {
        val columns = arrayOf(CallLog.Calls.NUMBER, CallLog.Calls.DATE)
        contentResolver.query(CallLog.Calls.CONTENT_URI, columns, null, null, "date DESC")?.use { cursor ->
            val lines = StringBuilder()
            while (cursor.moveToNext()) lines.appendLine(cursor.getString(0))
            text.text = lines
        }
    }
}
