package org.consentry.flow.gatesheldout4.mailsuggestions

import android.content.Intent
import android.os.Bundle
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView

class InboxActivity : BaseMailActivity() {
    private lateinit var accounts: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        accounts = TextView(this)
        val write = Button(this).apply {
            setText(R.string.write)
            setOnClickListener { startActivity(Intent(this@InboxActivity, ComposeActivity::class.java)) }
        }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(accounts)
                addView(write)
            },
        )
        requireConsent { accounts.text = SenderList(this).addresses().joinToString("\n") }
    }
}
