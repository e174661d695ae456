package org.consentry.flow.gatesheldout5.vpnsettings

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.Toast

class SettingsActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val reset = Button(this)
        reset.setText(R.string.reset)
        reset.setOnClickListener {
            Consent.reset()
            Toast.makeText(this, R.string.was_reset, Toast.LENGTH_SHORT).show()
        }
        setContentView(reset)
    }
}
