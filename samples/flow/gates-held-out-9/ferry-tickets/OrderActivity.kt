package org.consentry.flow.gatesheldout9.ferrytickets

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class OrderActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val status = TextView(this).apply { setText(R.string.ordering) }
        setContentView(status)
        val departure = intent.getStringExtra("departure") ?: return finish()
        app.orders.place(departure) { done ->
            runOnUiThread { status.text = if (done) "Your ticket for $departure is on its way." else "Please try again." }
        }
    }
}
