package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.Activity
import android.os.Bundle
import android.widget.ScrollView
import android.widget.TextView

class PolicyActivity : Activity(), BeforeConsent {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.read)
        val text = TextView(this)
        text.setText(R.string.policy)
        setContentView(ScrollView(this).also { it.addView(text) })
    }
}
