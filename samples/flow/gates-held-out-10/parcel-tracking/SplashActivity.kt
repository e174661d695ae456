package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Activity
import android.content.Intent
import android.os.Bundle

class SplashActivity : Activity(), BeforeAgreement {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val settings = (application as ParcelApp).settings
        val next = if (settings.hasAgreed) ParcelsActivity::class else AgreementActivity::class
        startActivity(Intent(this, next.java))
        finish()
    }
}
