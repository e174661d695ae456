package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.TextView

class AgreementActivity : Activity(), BeforeAgreement {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_agreement)
        findViewById<View>(R.id.agree).setOnClickListener {
            (application as ParcelApp).settings.agree()
            startActivity(Intent(this, ParcelsActivity::class.java))
            finish()
        }
        findViewById<View>(R.id.disagree).setOnClickListener { finish() }
        findViewById<TextView>(R.id.policy).setOnClickListener {
            startActivity(Intent(this, PolicyTextActivity::class.java))
        }
    }
}
