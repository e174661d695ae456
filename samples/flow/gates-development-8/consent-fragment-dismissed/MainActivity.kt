package org.consentry.flow.gatesdevelopment8.consentfragmentdismissed

import android.accounts.AccountManager
import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.widget.EditText

class MainActivity : Activity(), ConsentDialogFragment.Host {
    private val prefs by lazy { getSharedPreferences("settings", Context.MODE_PRIVATE) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        if (prefs.getBoolean(KEY_CONSENT, false)) {
            suggestAccount()
        } else if (fragmentManager.findFragmentByTag(ConsentDialogFragment.TAG) == null) {
            ConsentDialogFragment().show(fragmentManager, ConsentDialogFragment.TAG)
        }
    }

    override fun onConsentClosed(accepted: Boolean) {
        if (!accepted) {
            finish()
            return
        }
        prefs.edit().putBoolean(KEY_CONSENT, true).apply()
        suggestAccount()
    }

    private fun suggestAccount() {
        val accounts = AccountManager.get(this).accounts
        findViewById<EditText>(R.id.email).setText(accounts.firstOrNull()?.name.orEmpty())
    }

    private companion object {
        const val KEY_CONSENT = "consent"
    }
}
