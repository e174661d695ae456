package org.consentry.flow.gatesdevelopment7.podcastawaitconsent

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class EpisodesActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_episodes)
        findViewById<TextView>(R.id.title).setText(R.string.new_episodes)
        val consent = (application as PodcastApp).consent
        if (!consent.accepted.value) {
            AlertDialog.Builder(this)
                .setTitle(R.string.consent_title)
                .setMessage(R.string.consent_text)
                .setPositiveButton(R.string.consent_yes) { _, _ -> consent.accept() }
                .setNegativeButton(R.string.consent_no, null)
                .show()
        }
    }
}
