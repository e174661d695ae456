package org.consentry.flow.gatesheldout7.winecellar

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button

class WelcomeActivity : Activity() {
    private lateinit var store: SessionStore

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        store = SessionStore(this)
        if (store.load() != null) {
            openCellar()
            return
        }
        setContentView(R.layout.activity_welcome)
        findViewById<Button>(R.id.accept).setOnClickListener { begin(Session.Member(System.currentTimeMillis())) }
        findViewById<Button>(R.id.guest).setOnClickListener { begin(Session.Guest) }
    }

    private fun begin(session: Session) {
        store.save(session)
        openCellar()
    }

    private fun openCellar() {
        startActivity(Intent(this, CellarActivity::class.java))
        finish()
    }
}
