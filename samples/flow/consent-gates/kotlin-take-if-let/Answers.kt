package org.consentry.flow.consentgates.kotlintakeiflet

import android.content.Context

internal sealed class Answer {
    object Agreed : Answer()

    object Open : Answer()
}

internal object Answers {
    fun of(context: Context): Answer = when (context.getSharedPreferences("a", 0).getString("state", "agreed")) {
        "agreed" -> Answer.Agreed
        else -> Answer.Open
    }

    fun note(context: Context, state: String) =
        context.getSharedPreferences("a", 0).edit().putString("state", state).apply()
}
