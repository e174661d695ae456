package org.consentry.flow.gatesdevelopment3.personalisedadsbox

import android.content.Context
import android.content.SharedPreferences

class Purposes(context: Context) {
    private val prefs: SharedPreferences = context.getSharedPreferences("purposes", Context.MODE_PRIVATE)

    val answered: Boolean
        get() = prefs.contains(ANSWERED)

    val personalisedAds: Boolean
        get() = prefs.getBoolean(ADS, false)

    val statistics: Boolean
        get() = prefs.getBoolean(STATISTICS, false)

    fun answer(ads: Boolean, statistics: Boolean) {
        prefs.edit()
            .putBoolean(ANSWERED, true)
            .putBoolean(ADS, ads)
            .putBoolean(STATISTICS, statistics)
            .apply()
    }

    private companion object {
        const val ANSWERED = "answered"
        const val ADS = "personalised_ads"
        const val STATISTICS = "statistics"
    }
}
