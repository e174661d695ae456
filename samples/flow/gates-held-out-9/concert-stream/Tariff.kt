package org.consentry.flow.gatesheldout9.concertstream

import android.annotation.SuppressLint
import android.content.Context
import android.telephony.TelephonyManager

enum class Tariff(private val networks: List<String>) {
    FREE_ONE(listOf("46000", "46002")), FREE_TWO(listOf("46001")), PAID(emptyList());

    companion object {
        @SuppressLint("MissingPermission", "HardwareIds")
        fun detect(context: Context): Tariff {
            val telephony = context.getSystemService(Context.TELEPHONY_SERVICE) as TelephonyManager
            val subscriber = try {
                telephony.subscriberId
            } catch (e: SecurityException) {
                null
            } ?: return PAID
            return values().firstOrNull { each -> each.networks.any(subscriber::startsWith) } ?: PAID
        }
    }
}
