package org.consentry.flow.gatesheldout9.storylamp

import android.content.Context

class FamilySettings(context: Context) {
    private val sp = context.getSharedPreferences("family", Context.MODE_PRIVATE)

    var parentConfirmed: Boolean
        get() = sp.getBoolean("parent_confirmed", false)
        set(value) = sp.edit().putBoolean("parent_confirmed", value).apply()

    var policyAnswer: String?
        get() = sp.getString("policy_answer", null)
        set(value) = sp.edit().putString("policy_answer", value).apply()

    var lastStory: Int
        get() = sp.getInt("last_story", 0)
        set(value) = sp.edit().putInt("last_story", value).apply()

    companion object {
        const val YES = "yes"
        const val NO = "no"
    }
}
