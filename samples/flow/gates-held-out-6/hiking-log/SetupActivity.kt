package org.consentry.flow.gatesheldout6.hikinglog

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.EditText
import android.widget.TextView

class SetupActivity : Activity() {
    private lateinit var profile: Profile
    private lateinit var question: TextView
    private lateinit var input: EditText
    private lateinit var proceed: Button
    private lateinit var skip: Button
    private var answers = Answers()
    private var step = Step.NAME

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        profile = Profile(this)
        if (profile.complete) {
            openLog()
            return
        }
        setContentView(R.layout.setup)
        question = findViewById(R.id.question)
        input = findViewById(R.id.input)
        proceed = findViewById(R.id.proceed)
        skip = findViewById(R.id.skip)
        if (savedInstanceState != null) {
            answers = savedInstanceState.getSerializable("answers") as Answers
            step = Step.valueOf(savedInstanceState.getString("step", Step.NAME.name))
        }
        proceed.setOnClickListener {
            answers.take(step, input.text.toString())
            advance()
        }
        skip.setOnClickListener { if (step.skippable) advance() }
        render()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putSerializable("answers", answers)
        outState.putString("step", step.name)
    }

    override fun onBackPressed() {
        val previous = step.previous()
        if (previous == null) {
            super.onBackPressed()
        } else {
            step = previous
            render()
        }
    }

    private fun advance() {
        if (step == Step.READY) {
            profile.save(answers)
            openLog()
        } else {
            step = step.next()
            render()
        }
    }

    private fun render() {
        question.text = step.question
        input.setText("")
        input.visibility = if (step == Step.NAME || step == Step.UNITS) View.VISIBLE else View.GONE
        proceed.text = step.action
        skip.visibility = if (step.skippable) View.VISIBLE else View.INVISIBLE
    }

    private fun openLog() {
        startActivity(Intent(this, LogActivity::class.java))
        finish()
    }
}
