package org.consentry.flow.gatesheldout4.smartlock

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button

class WelcomeActivity : Activity(), View.OnClickListener {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Session.termsAccepted) {
            openLocks()
            return
        }
        setContentView(R.layout.activity_welcome)
        findViewById<Button>(R.id.accept).setOnClickListener(this)
        findViewById<Button>(R.id.close).setOnClickListener(this)
    }

    override fun onClick(view: View) {
        when (view.id) {
            R.id.accept -> {
                Session.acceptTerms()
                openLocks()
            }
            R.id.close -> finish()
        }
    }

    private fun openLocks() {
        startActivity(Intent(this, LocksActivity::class.java))
        finish()
    }
}
