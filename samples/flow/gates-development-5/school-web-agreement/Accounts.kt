package org.consentry.flow.gatesdevelopment5.schoolwebagreement

import android.content.Context
import android.preference.PreferenceManager

class Accounts(context: Context) {
    private val prefs = PreferenceManager.getDefaultSharedPreferences(context)

    fun hasAgreed(): Boolean = prefs.getBoolean(KEY_AGREED, false)

    fun setAgreed() {
        prefs.edit().putBoolean(KEY_AGREED, true).apply()
    }

    private companion object {
        const val KEY_AGREED = "agreed_school_privacy"
    }
}
