package org.consentry.flow.gatesheldout7.flighttracker

import android.os.Bundle
import android.widget.TextView

class FlightActivity : BaseActivity() {
    override val screen = "flight"

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val flight = Flight.today[intent.getIntExtra("position", 0)]
        val text = TextView(this)
        text.textSize = 20f
        text.text = "${flight.number}\n${flight.from} to ${flight.to}\nDeparts ${flight.departure(settings.use24Hours)}"
        text.setOnClickListener {
            settings.use24Hours = !settings.use24Hours
            recreate()
        }
        setContentView(text)
    }
}
