package org.consentry.flow.gatesheldout10.wineshop

import android.content.Context

enum class Question(val key: String) {
    AGE("of_age"),
    PRIVACY("privacy_policy"),
}

class Answers(context: Context) {
    private val preferences = context.getSharedPreferences("answers", Context.MODE_PRIVATE)

    fun isYes(question: Question): Boolean = preferences.getBoolean(question.key, false)

    fun keepYes(question: Question) {
        preferences.edit().putBoolean(question.key, true).apply()
    }
}
