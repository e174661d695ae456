package org.consentry.flow.gatesheldout10.wineshop

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

/** A full screen with a question that has to be answered with yes to go on. */
abstract class QuestionActivity(
    private val question: Question,
    private val text: Int,
    private val yes: Int,
    private val no: Int,
    private val next: Class<out Activity>,
) : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_question)
        findViewById<TextView>(R.id.question).setText(text)
        findViewById<Button>(R.id.yes).apply {
            setText(yes)
            setOnClickListener {
                Answers(context).keepYes(question)
                startActivity(Intent(context, next))
                finish()
            }
        }
        findViewById<Button>(R.id.no).apply {
            setText(no)
            setOnClickListener { finish() }
        }
    }
}

class AgeActivity : QuestionActivity(
    Question.AGE,
    R.string.age_text,
    R.string.age_yes,
    R.string.age_no,
    PrivacyActivity::class.java,
)

class PrivacyActivity : QuestionActivity(
    Question.PRIVACY,
    R.string.privacy_text,
    R.string.privacy_yes,
    R.string.privacy_no,
    ShopActivity::class.java,
)
