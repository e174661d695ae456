package org.consentry.flow.gatesheldout7.marathontraining

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.Gravity
import android.widget.TextView

class SplashActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())
    private val timeOver = Runnable { goOn() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val slogan = TextView(this)
        slogan.gravity = Gravity.CENTER
        slogan.textSize = 24f
        slogan.text = getString(R.string.slogan)
        setContentView(slogan)
        handler.postDelayed(timeOver, 2000)
        if (!AppConfig.isPrivacyAgreed(this)) showPrivacy()
    }

    private fun showPrivacy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_message)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_agree) { _, _ ->
                AppConfig.agreePrivacy(this)
                handler.removeCallbacks(timeOver)
                goOn()
            }
            .setNegativeButton(R.string.privacy_exit) { _, _ -> finish() }
            .show()
    }

    private fun goOn() {
        if (!AppConfig.isPrivacyAgreed(this)) return
        startActivity(Intent(this, PlanActivity::class.java))
        finish()
    }

    override fun onDestroy() {
        handler.removeCallbacksAndMessages(null)
        super.onDestroy()
    }
}
