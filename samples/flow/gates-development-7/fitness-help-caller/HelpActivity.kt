package org.consentry.flow.gatesdevelopment7.fitnesshelpcaller

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class HelpActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_help)
        val device = DeviceDescription.describe(this)
        findViewById<TextView>(R.id.device).text = getString(R.string.device, device)
    }
}
