package org.consentry.flow.gatesheldout5.sleepsounds

import android.content.Context

enum class Answer { ACCEPT, LATER, NEVER }

class Privacy(context: Context) {
    private val preferences = context.getSharedPreferences("privacy", Context.MODE_PRIVATE)

    val accepted: Boolean
        get() = preferences.getBoolean("accepted", false)

    fun remember(answer: Answer) {
        if (answer == Answer.ACCEPT) preferences.edit().putBoolean("accepted", true).apply()
    }
}
