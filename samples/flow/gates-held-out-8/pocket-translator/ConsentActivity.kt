package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button

class ConsentActivity : Activity(), BeforeConsent {
    private val preferences by lazy { getSharedPreferences("translator", MODE_PRIVATE) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (preferences.getBoolean("consent", false)) {
            translate()
            return
        }
        setContentView(R.layout.consent)
        findViewById<Button>(R.id.read).setOnClickListener { startActivity(Intent(this, PolicyActivity::class.java)) }
        findViewById<Button>(R.id.refuse).setOnClickListener { finish() }
        findViewById<Button>(R.id.agree).setOnClickListener {
            preferences.edit().putBoolean("consent", true).apply()
            translate()
        }
    }

    private fun translate() {
        startActivity(Intent(this, TranslateActivity::class.java))
        finish()
    }
}
