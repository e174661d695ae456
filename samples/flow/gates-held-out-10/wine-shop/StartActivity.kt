package org.consentry.flow.gatesheldout10.wineshop

import android.app.Activity
import android.content.Intent
import android.os.Bundle

class StartActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val answers = Answers(this)
        val next = if (answers.isYes(Question.PRIVACY)) ShopActivity::class.java else AgeActivity::class.java
        startActivity(Intent(this, next))
        finish()
    }
}
