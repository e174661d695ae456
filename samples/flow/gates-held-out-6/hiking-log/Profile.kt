package org.consentry.flow.gatesheldout6.hikinglog

import android.content.Context

class Profile(context: Context) {
    private val preferences = context.getSharedPreferences("profile", Context.MODE_PRIVATE)

    val complete get() = preferences.getBoolean("complete", false)
    val name get() = preferences.getString("name", "").orEmpty()
    val miles get() = preferences.getBoolean("miles", false)

    fun save(answers: Answers) {
        preferences.edit()
            .putString("name", answers.name)
            .putBoolean("miles", answers.miles)
            .putBoolean("complete", true)
            .apply()
    }
}
