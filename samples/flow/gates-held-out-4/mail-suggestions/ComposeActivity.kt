package org.consentry.flow.gatesheldout4.mailsuggestions

import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.EditText
import android.widget.Spinner

class ComposeActivity : BaseMailActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_compose)
        val to = findViewById<EditText>(R.id.to)
        val text = findViewById<EditText>(R.id.text)
        to.setText(intent.data?.schemeSpecificPart.orEmpty())
        findViewById<View>(R.id.save).setOnClickListener {
            mail.drafts += Draft(to.text.toString(), text.text.toString())
            finish()
        }
        requireConsent { showSenders() }
    }

    private fun showSenders() {
        val addresses = SenderList(this).addresses()
        findViewById<Spinner>(R.id.from).adapter =
            ArrayAdapter(this, android.R.layout.simple_spinner_item, addresses)
    }
}
