package org.consentry.flow.gatesheldout6.ebike

import android.content.SharedPreferences

interface AgreementRepository {
    fun isAgreed(): Boolean

    fun agree()
}

class LocalAgreementRepository(private val sp: SharedPreferences) : AgreementRepository {
    override fun isAgreed() = sp.getBoolean(KEY, false)

    override fun agree() = sp.edit().putBoolean(KEY, true).apply()

    private companion object {
        const val KEY = "agreement_accepted"
    }
}
