package org.consentry.flow.gatesdevelopment4.onboardingskip

import android.content.Context

class Preferences private constructor(context: Context) {
    private val sp = context.getSharedPreferences("accounts", Context.MODE_PRIVATE)

    var onboarded: Boolean
        get() = sp.getBoolean("onboarded", false)
        set(value) = sp.edit().putBoolean("onboarded", value).apply()

    companion object {
        @Volatile
        private var instance: Preferences? = null

        fun of(context: Context): Preferences =
            instance ?: synchronized(this) {
                instance ?: Preferences(context.applicationContext).also { instance = it }
            }
    }
}
