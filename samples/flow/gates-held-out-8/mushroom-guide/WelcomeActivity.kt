package org.consentry.flow.gatesheldout8.mushroomguide

import android.content.Intent
import android.net.Uri
import android.view.View

class WelcomeActivity : OpenActivity() {
    override fun onReady() {
        if (PolicyFlag(this).accepted) openGuide() else setContentView(R.layout.welcome)
    }

    fun onAccept(view: View) {
        PolicyFlag(this).accept()
        openGuide()
    }

    fun onRefuse(view: View) = finish()

    fun onPolicy(view: View) = startActivity(Intent(Intent.ACTION_VIEW, Uri.parse(getString(R.string.policy_url))))

    private fun openGuide() {
        startActivity(Intent(this, GuideActivity::class.java))
        finish()
    }
}
