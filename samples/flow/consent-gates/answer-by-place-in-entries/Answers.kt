package org.consentry.flow.consentgates.answerbyplaceinentries

import android.content.Context

enum class Answer { NOT_YET, YES, NO }

class Answers(context: Context) {
    private val preferences = context.getSharedPreferences("notes", Context.MODE_PRIVATE)

    fun last(): Answer = Answer.entries[preferences.getInt("answer", 0)]

    fun put(answer: Answer) {
        preferences.edit().putInt("answer", answer.ordinal).apply()
    }
}
