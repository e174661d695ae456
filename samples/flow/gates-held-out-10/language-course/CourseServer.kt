package org.consentry.flow.gatesheldout10.languagecourse

import android.content.Context

class CourseServer(context: Context) {
    private val headers = Headers(context.applicationContext)
    private val http = Http("https://course.example.invalid")

    fun policy(onText: (String?) -> Unit) = http.get("legal/privacy", headers.full(), onText)

    fun lesson(number: Int, onText: (String?) -> Unit) = http.get("lessons/$number", headers.full(), onText)
}
