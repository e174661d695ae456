package org.consentry.flow.gatesheldout10.podcastplayer

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button

class ConsentActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_consent)
        findViewById<Button>(R.id.allow).setOnClickListener {
            (application as PodcastApp).consent.isGiven = true
            startActivity(Intent(this, PodcastActivity::class.java))
            finish()
        }
        findViewById<Button>(R.id.refuse).setOnClickListener { finishAffinity() }
    }
}
