package org.consentry.flow.gatesheldout6.bloodpressure

import android.content.Context
import android.content.SharedPreferences

class Prefs(context: Context) {
    private val sp: SharedPreferences = context.getSharedPreferences("bp", Context.MODE_PRIVATE)

    /** 用户是否同意隐私政策；null 表示还没有选择 */
    var answer: Boolean?
        get() = if (sp.contains("answer")) sp.getBoolean("answer", false) else null
        set(value) {
            if (value != null) sp.edit().putBoolean("answer", value).apply()
        }

    val consented: Boolean get() = answer == true

    var remindersOn: Boolean
        get() = sp.getBoolean("reminders", true)
        set(value) = sp.edit().putBoolean("reminders", value).apply()

    var entries: Int
        get() = sp.getInt("entries", 0)
        set(value) = sp.edit().putInt("entries", value).apply()
}
