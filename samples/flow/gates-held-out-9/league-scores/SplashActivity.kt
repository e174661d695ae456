package org.consentry.flow.gatesheldout9.leaguescores

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle

class SplashActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Consent.given(this)) {
            openScores()
            return
        }
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setPositiveButton(R.string.accept) { _, _ ->
                Consent.give(this)
                openScores()
            }
            .setNegativeButton(R.string.decline) { _, _ -> finish() }
            .setOnCancelListener { finish() }
            .show()
    }

    private fun openScores() {
        startActivity(Intent(this, ScoresActivity::class.java))
        finish()
    }
}
