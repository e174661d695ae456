package org.consentry.flow.gatesheldout6.parkingfee

import android.content.Context
import android.content.SharedPreferences

class UserCenter(context: Context) {
    private val sp: SharedPreferences = context.getSharedPreferences("user_center", Context.MODE_PRIVATE)

    val isPrivacyAgreed: Boolean
        get() = sp.getBoolean("privacy", false)

    var plate: String
        get() = sp.getString("plate", "") ?: ""
        set(value) {
            sp.edit().putString("plate", value).apply()
        }

    fun agreePrivacy() {
        sp.edit().putBoolean("privacy", true).apply()
    }
}
