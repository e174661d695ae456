package org.consentry.flow.gatesdevelopment4.onboardingskip

import android.app.Activity
import android.app.Fragment
import android.content.Intent
import android.os.Bundle

class OnboardingActivity : Activity(), OnboardingHost {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_onboarding)
        if (savedInstanceState == null) show(WelcomeFragment())
    }

    override fun showConsentPage() = show(ConsentFragment())

    override fun finishOnboarding() {
        Preferences.of(this).onboarded = true
        startActivity(Intent(this, AccountsActivity::class.java))
        finish()
    }

    private fun show(page: Fragment) {
        fragmentManager.beginTransaction().replace(R.id.page, page).commit()
    }
}
