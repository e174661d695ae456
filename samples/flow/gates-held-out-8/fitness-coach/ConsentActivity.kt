package org.consentry.flow.gatesheldout8.fitnesscoach

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button

class ConsentActivity : Activity() {
    private val consent by inject<ConsentFile>()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (consent.given) {
            proceed()
            return
        }
        setContentView(R.layout.consent)
        findViewById<Button>(R.id.agree).setOnClickListener {
            consent.given = true
            proceed()
        }
        findViewById<Button>(R.id.disagree).setOnClickListener { finishAffinity() }
    }

    private fun proceed() {
        startActivity(Intent(this, TrainingActivity::class.java))
        finish()
    }
}
