package org.consentry.flow.gatesheldout7.coffeecard

import android.content.Context

class StampCard(context: Context) {
    private val preferences = context.getSharedPreferences("stamps", Context.MODE_PRIVATE)

    fun add() {
        preferences.edit().putInt("count", preferences.getInt("count", 0) + 1).apply()
    }

    fun describe(): String {
        val count = preferences.getInt("count", 0)
        val free = count / 10
        return "${count % 10} of 10 stamps" + if (free > 0) ", $free free coffees" else ""
    }
}
