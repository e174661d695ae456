package org.consentry.flow.gatesdevelopment5.gameagegate

import android.app.Activity
import android.os.Bundle
import android.widget.Button

class ConsentActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_consent)
        findViewById<Button>(R.id.accept).setOnClickListener {
            PlayerPrefs(this).consented = true
            GameActivity.open(this)
            finish()
        }
        findViewById<Button>(R.id.quit).setOnClickListener { finishAffinity() }
    }
}
