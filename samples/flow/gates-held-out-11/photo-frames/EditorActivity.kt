package org.consentry.flow.gatesheldout11.photoframes

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView
import android.widget.Toast

class EditorActivity : Activity() {
    private val settings by lazy { FrameSettings(applicationContext) }
    private lateinit var offer: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_editor)
        offer = findViewById(R.id.offer)
        val policy = findViewById<View>(R.id.policy)
        policy.visibility = if (settings.policyAccepted) View.GONE else View.VISIBLE
        findViewById<View>(R.id.got_it).setOnClickListener {
            settings.policyAccepted = true
            policy.visibility = View.GONE
            offerPicture()
        }
        findViewById<TextView>(R.id.frame).text = getString(R.string.frame, settings.frame, settings.width)
        if (!settings.tipShown) {
            Toast.makeText(this, R.string.tip, Toast.LENGTH_LONG).show()
            settings.tipShown = true
        }
    }

    override fun onResume() {
        super.onResume()
        // not before the window has the focus
        offer.post { if (settings.policyAccepted) offerPicture() }
    }

    private fun offerPicture() {
        offer.text = PictureLink.find(this)?.let { getString(R.string.offer, it) }
    }
}
