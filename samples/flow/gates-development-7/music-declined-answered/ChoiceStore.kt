package org.consentry.flow.gatesdevelopment7.musicdeclinedanswered

import android.content.Context

enum class Choice { NONE, ACCEPTED, DECLINED }

class ChoiceStore(context: Context) {
    private val prefs = context.getSharedPreferences("player", Context.MODE_PRIVATE)

    var choice: Choice
        get() = Choice.values()[prefs.getInt("personalisation", Choice.NONE.ordinal)]
        set(value) = prefs.edit().putInt("personalisation", value.ordinal).apply()
}
