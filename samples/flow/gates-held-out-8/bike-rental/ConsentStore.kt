package org.consentry.flow.gatesheldout8.bikerental

import android.content.Context
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

enum class Choice { UNKNOWN, GRANTED, DECLINED }

class ConsentStore(context: Context) {
    private val preferences = context.getSharedPreferences("consent", Context.MODE_PRIVATE)
    private val current = MutableStateFlow(read())

    val choice: StateFlow<Choice> = current.asStateFlow()

    fun answer(granted: Boolean) {
        preferences.edit().putString("choice", if (granted) "granted" else "declined").apply()
        current.value = read()
    }

    private fun read(): Choice = when (preferences.getString("choice", null)) {
        "granted" -> Choice.GRANTED
        "declined" -> Choice.DECLINED
        else -> Choice.UNKNOWN
    }
}
