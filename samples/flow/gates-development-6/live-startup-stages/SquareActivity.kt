package org.consentry.flow.gatesdevelopment6.livestartupstages

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.Button

class SquareActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_square)
        val panel = findViewById<View>(R.id.agreement_panel)
        panel.visibility = if (isAgreed()) View.GONE else View.VISIBLE
        findViewById<Button>(R.id.agree).setOnClickListener {
            setAgreed()
            panel.visibility = View.GONE
            Startup.run(this, Stage.AFTER_AGREEMENT)
        }
        findViewById<Button>(R.id.refuse).setOnClickListener { finish() }
    }
}
