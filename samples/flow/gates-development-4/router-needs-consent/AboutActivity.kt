package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class AboutActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "WLAN 助手 1.0" })
    }
}
