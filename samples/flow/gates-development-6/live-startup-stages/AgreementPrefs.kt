package org.consentry.flow.gatesdevelopment6.livestartupstages

import android.content.Context

fun Context.isAgreed(): Boolean =
    getSharedPreferences("live_agreement", Context.MODE_PRIVATE).getBoolean("agreed", false)

fun Context.setAgreed() {
    getSharedPreferences("live_agreement", Context.MODE_PRIVATE).edit().putBoolean("agreed", true).apply()
}
