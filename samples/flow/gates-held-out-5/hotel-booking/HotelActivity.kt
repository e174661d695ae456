package org.consentry.flow.gatesheldout5.hotelbooking

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class HotelActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val name = intent.getStringExtra("name")
        title = name
        setContentView(TextView(this).apply { text = "$name\nCall the reception to book a room." })
    }
}
