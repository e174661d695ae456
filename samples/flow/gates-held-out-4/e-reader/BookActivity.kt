package org.consentry.flow.gatesheldout4.ereader

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class BookActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val page = TextView(this)
        page.text = intent.getStringExtra("title")
        setContentView(page)
    }
}
