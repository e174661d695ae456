package org.consentry.flow.gatesheldout10.languagecourse

import android.content.Context

class Progress(context: Context) {
    private val preferences = context.getSharedPreferences("progress", Context.MODE_PRIVATE)

    var policyAccepted: Boolean
        get() = preferences.getBoolean("policy_accepted", false)
        set(value) = preferences.edit().putBoolean("policy_accepted", value).apply()

    var lesson: Int
        get() = preferences.getInt("lesson", 1)
        set(value) = preferences.edit().putInt("lesson", value).apply()
}
