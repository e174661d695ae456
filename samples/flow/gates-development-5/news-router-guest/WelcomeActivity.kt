package org.consentry.flow.gatesdevelopment5.newsrouterguest

import android.app.Activity
import android.os.Bundle
import android.view.View

class WelcomeActivity : Activity(), View.OnClickListener {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_welcome)
        findViewById<View>(R.id.btn_agree).setOnClickListener(this)
        findViewById<View>(R.id.btn_guest).setOnClickListener(this)
    }

    override fun onClick(v: View) {
        when (v.id) {
            R.id.btn_agree -> {
                UserState(this).agreed = true
                leave(Router.HOME)
            }
            R.id.btn_guest -> leave(Router.GUEST)
        }
    }

    private fun leave(path: String) {
        Router.open(this, path)
        finish()
    }
}
