package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.app.Activity
import android.os.Bundle
import android.view.View

class ConsentActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_consent)
        findViewById<View>(R.id.agree).setOnClickListener {
            ConsentPrefs(this).given = true
            intent.getStringExtra(EXTRA_NEXT)?.let { next -> Router.open(this, next) }
            finish()
        }
        findViewById<View>(R.id.disagree).setOnClickListener { finish() }
    }

    companion object {
        const val EXTRA_NEXT = "next"
    }
}
