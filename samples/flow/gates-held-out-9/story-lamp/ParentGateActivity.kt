package org.consentry.flow.gatesheldout9.storylamp

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.text.InputType
import android.widget.Button
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView

class ParentGateActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val question = TextView(this).apply { setText(R.string.ask_parent) }
        val answer = EditText(this).apply { inputType = InputType.TYPE_CLASS_NUMBER }
        val confirm = Button(this).apply { setText(R.string.confirm) }
        confirm.setOnClickListener {
            if (answer.text.toString() == "42") passed() else answer.error = getString(R.string.wrong)
        }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                listOf(question, answer, confirm).forEach(::addView)
            },
        )
    }

    private fun passed() {
        FamilySettings(this).parentConfirmed = true
        startActivity(Intent(this, PolicyActivity::class.java))
        finish()
    }
}
