package org.consentry.flow.gatesdevelopment8.splashdelayanyway

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.os.Handler
import android.os.Looper

class SplashActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())
    private lateinit var privacy: Privacy

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_splash)
        privacy = Privacy(this)
        if (!privacy.accepted) showPrivacyDialog()
        handler.postDelayed({ openPlayer() }, SPLASH_MILLIS)
    }

    private fun showPrivacyDialog() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.accept) { _, _ ->
                privacy.accepted = true
                openPlayer()
            }
            .setNegativeButton(R.string.decline) { _, _ -> finish() }
            .show()
    }

    private fun openPlayer() {
        if (isFinishing) return
        startActivity(Intent(this, PlayerActivity::class.java))
        finish()
    }

    override fun onDestroy() {
        handler.removeCallbacksAndMessages(null)
        super.onDestroy()
    }

    private companion object {
        const val SPLASH_MILLIS = 1500L
    }
}
