package org.consentry.flow.gatesdevelopment5.newsrouterguest

import android.app.Activity
import android.os.Bundle
import android.os.Handler
import android.os.Looper

class SplashActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_splash)
        handler.postDelayed({ next() }, 800)
    }

    private fun next() {
        Router.open(this, if (UserState(this).agreed) Router.HOME else Router.WELCOME)
        finish()
    }

    override fun onDestroy() {
        handler.removeCallbacksAndMessages(null)
        super.onDestroy()
    }
}
