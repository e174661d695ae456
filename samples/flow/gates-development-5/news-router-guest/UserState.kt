package org.consentry.flow.gatesdevelopment5.newsrouterguest

import android.content.Context

class UserState(context: Context) {
    private val sp = context.getSharedPreferences("user_state", Context.MODE_PRIVATE)

    var agreed: Boolean
        get() = sp.getBoolean("agreed", false)
        set(value) {
            sp.edit().putBoolean("agreed", value).apply()
        }
}
