package org.consentry.flow.gatesheldout8.mushroomguide

import android.app.Activity
import android.content.Intent
import android.os.Bundle

/** A screen that may be seen by everybody. */
abstract class OpenActivity : Activity() {
    final override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (mayShow()) {
            onReady()
        } else {
            startActivity(Intent(this, WelcomeActivity::class.java))
            finish()
        }
    }

    protected open fun mayShow(): Boolean = true

    protected abstract fun onReady()
}

/** A screen that works with data of the user. */
abstract class GatedActivity : OpenActivity() {
    override fun mayShow(): Boolean = PolicyFlag(this).accepted
}
