package org.consentry.flow.gatesheldout4.camerageotag

import android.app.Activity
import android.os.Bundle
import android.view.View

class IntroActivity : Activity() {
    private val settings by lazy { CameraSettings.get(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_intro)
        settings.markIntroSeen()
        findViewById<View>(R.id.agree).setOnClickListener { close(true) }
        findViewById<View>(R.id.disagree).setOnClickListener { close(false) }
    }

    private fun close(accepted: Boolean) {
        settings.acceptTagging(accepted)
        finish()
    }
}
