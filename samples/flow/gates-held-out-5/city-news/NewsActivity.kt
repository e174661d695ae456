package org.consentry.flow.gatesheldout5.citynews

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class NewsActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())
    private val privacy by lazy { PrivacyPrefs(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_news)
        val app = applicationContext
        StartupGate.afterSplash { showNews() }
        StartupGate.afterConsent { CityWorker.enqueue(app) }
        handler.postDelayed({
            findViewById<View>(R.id.splash).visibility = View.GONE
            StartupGate.onSplashDone()
        }, 800)
        if (privacy.agreed) StartupGate.onConsent() else askPrivacy()
    }

    private fun showNews() {
        findViewById<ListView>(R.id.news).adapter =
            ArrayAdapter(this, android.R.layout.simple_list_item_1, NewsCache(this).load())
    }

    private fun askPrivacy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_message)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_agree) { _, _ ->
                privacy.agreed = true
                StartupGate.onConsent()
            }
            .setNegativeButton(R.string.privacy_refuse) { _, _ -> finish() }
            .show()
    }

    override fun onDestroy() {
        handler.removeCallbacksAndMessages(null)
        super.onDestroy()
    }
}
