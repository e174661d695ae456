package org.consentry.flow.gatesheldout10.languagecourse

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.TextView

class WelcomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val progress = Progress(this)
        if (progress.policyAccepted) {
            openCourse()
            return
        }
        setContentView(R.layout.activity_welcome)
        val text = findViewById<TextView>(R.id.policy)
        CourseServer(this).policy { newest ->
            if (newest != null) {
                text.text = newest
            }
        }
        findViewById<View>(R.id.agree).setOnClickListener {
            progress.policyAccepted = true
            openCourse()
        }
        findViewById<View>(R.id.leave).setOnClickListener { finish() }
    }

    private fun openCourse() {
        startActivity(Intent(this, CourseActivity::class.java))
        finish()
    }
}
