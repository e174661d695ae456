package org.consentry.flow.gatesheldout3.answerastext

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View

class WelcomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (policyAnswered) openMap() else setContentView(R.layout.welcome)
    }

    fun onYes(view: View) {
        answerPolicy(YES)
        openMap()
    }

    fun onNo(view: View) {
        answerPolicy(NO)
        openMap()
    }

    private fun openMap() {
        startActivity(Intent(this, MapActivity::class.java))
        finish()
    }
}
