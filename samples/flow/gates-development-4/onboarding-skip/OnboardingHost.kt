package org.consentry.flow.gatesdevelopment4.onboardingskip

interface OnboardingHost {
    fun showConsentPage()

    fun finishOnboarding()
}
