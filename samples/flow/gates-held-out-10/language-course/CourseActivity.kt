package org.consentry.flow.gatesheldout10.languagecourse

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class CourseActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val view = TextView(this)
        setContentView(view)
        val progress = Progress(this)
        CourseServer(this).lesson(progress.lesson) { text ->
            view.text = text ?: getString(R.string.offline)
        }
        view.setOnClickListener { progress.lesson += 1 }
    }
}
