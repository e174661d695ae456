package org.consentry.flow.gatesheldout7.marathontraining

import android.content.Context

object AppConfig {
    private const val FILE = "app_config"

    private fun sp(context: Context) = context.getSharedPreferences(FILE, Context.MODE_PRIVATE)

    fun isPrivacyAgreed(context: Context): Boolean = sp(context).getBoolean("privacy", false)

    fun agreePrivacy(context: Context) {
        sp(context).edit().putBoolean("privacy", true).apply()
    }

    fun deviceToken(context: Context): String? = sp(context).getString("token", null)

    fun saveDeviceToken(context: Context, token: String) {
        sp(context).edit().putString("token", token).apply()
    }
}
