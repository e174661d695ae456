package org.consentry.flow.gatesdevelopment8.bootschedulesreport

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView

class WelcomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_welcome)
        if (Consent.isGiven(this)) showStatus()
        findViewById<View>(R.id.button_agree).setOnClickListener {
            Consent.give(this)
            ReportScheduler.schedule(this)
            showStatus()
        }
        findViewById<View>(R.id.button_later).setOnClickListener { finish() }
    }

    private fun showStatus() {
        findViewById<View>(R.id.buttons).visibility = View.GONE
        findViewById<TextView>(R.id.text).setText(R.string.active)
    }
}
