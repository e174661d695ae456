package org.consentry.flow.gatesdevelopment6.taxcheckboxpage

import android.app.Activity
import android.app.Fragment
import android.content.Context
import android.os.Bundle

class TaxActivity : Activity(), AgreementFragment.Host {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_tax)
        if (savedInstanceState == null) {
            val agreed = getSharedPreferences("tax", Context.MODE_PRIVATE).getBoolean("agreement", false)
            show(if (agreed) HomeFragment() else AgreementFragment())
        }
    }

    override fun onAgreementPassed() = show(HomeFragment())

    private fun show(fragment: Fragment) {
        fragmentManager.beginTransaction().replace(R.id.container, fragment).commit()
    }
}
