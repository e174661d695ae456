package org.consentry.flow.gatesheldout7.dentalbooking

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import org.consentry.flow.gatesheldout7.dentalbooking.util.Sp

class WelcomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Sp.privacyAgreed) {
            enter()
        } else {
            PrivacyDialog(this, onAgree = ::agreed, onRefuse = ::finish).show()
        }
    }

    private fun agreed() {
        Sp.privacyAgreed = true
        enter()
    }

    private fun enter() {
        startActivity(Intent(this, DentistsActivity::class.java))
        finish()
    }
}
