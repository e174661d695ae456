package org.consentry.flow.gatesheldout2.askedthreetimes

import android.content.Context

internal class Starts(context: Context) {
    private val store = context.getSharedPreferences("starts", Context.MODE_PRIVATE)

    var agreed: Boolean
        get() = store.getBoolean("agreed", false)
        set(value) = store.edit().putBoolean("agreed", value).apply()

    private var asked: Int
        get() = store.getInt("asked", 0)
        set(value) = store.edit().putInt("asked", value).apply()

    val mayEnter: Boolean get() = agreed || asked >= 3

    fun countAsked(): Int = ++asked
}
