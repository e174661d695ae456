package org.consentry.flow.gatesheldout4.clipboardkeyboard

import android.content.Context
import android.view.HapticFeedbackConstants
import android.widget.Button
import android.widget.LinearLayout

class KeyboardView(context: Context, private val onKey: (String) -> Unit) : LinearLayout(context) {
    var vibrate = true
    private val suggestion = Button(context)

    init {
        orientation = VERTICAL
        suggestion.setOnClickListener { onKey(suggestion.text.toString()) }
        addView(suggestion)
        listOf("qwertyuiop", "asdfghjkl", "zxcvbnm").forEach { addRow(it) }
    }

    fun suggest(text: String?) {
        suggestion.text = text
        suggestion.visibility = if (text == null) GONE else VISIBLE
    }

    private fun addRow(letters: String) {
        val row = LinearLayout(context)
        for (letter in letters) {
            val key = Button(context)
            key.text = letter.toString()
            key.setOnClickListener {
                if (vibrate) it.performHapticFeedback(HapticFeedbackConstants.KEYBOARD_TAP)
                onKey(letter.toString())
            }
            row.addView(key, LayoutParams(0, LayoutParams.WRAP_CONTENT, 1f))
        }
        addView(row)
    }
}
