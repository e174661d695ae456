package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Activity
import android.os.Bundle
import android.widget.ScrollView
import android.widget.TextView

class PolicyTextActivity : Activity(), BeforeAgreement {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val text = TextView(this).apply { setText(R.string.policy_text) }
        setContentView(ScrollView(this).apply { addView(text) })
    }
}
