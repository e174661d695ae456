package org.consentry.flow.gatesheldout2.nullobject

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.view.ViewGroup

class ReaderActivity : Activity() {
    private val preferences by lazy { getPreferences(MODE_PRIVATE) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.reader)
        if (preferences.getBoolean(AGREED, false)) {
            agreed()
        } else {
            findViewById<ViewGroup>(R.id.privacy_layer).visibility = View.VISIBLE
            findViewById<View>(R.id.privacy_agree).setOnClickListener {
                preferences.edit().putBoolean(AGREED, true).apply()
                agreed()
            }
            findViewById<View>(R.id.privacy_quit).setOnClickListener { finishAffinity() }
        }
    }

    private fun agreed() {
        findViewById<View>(R.id.privacy_layer).visibility = View.GONE
        Tracker.activate()
    }

    override fun onResume() {
        super.onResume()
        Tracker.track("page_show", "page" to "reader")
    }

    private companion object {
        const val AGREED = "agreed"
    }
}
