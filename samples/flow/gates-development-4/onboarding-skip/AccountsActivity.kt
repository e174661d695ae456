package org.consentry.flow.gatesdevelopment4.onboardingskip

import android.accounts.AccountManager
import android.app.ListActivity
import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter

class AccountsActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (!Preferences.of(this).onboarded) {
            startActivity(Intent(this, OnboardingActivity::class.java))
            finish()
            return
        }
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, accountNames())
    }

    private fun accountNames(): List<String> = AccountManager.get(this).accounts.map { "${it.type}: ${it.name}" }
}
