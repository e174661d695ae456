package org.consentry.flow.gatesheldout7.flighttracker

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class FlightsActivity : BaseActivity() {
    override val screen = "flights"

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Flight.today.map { "${it.number}  ${it.from} – ${it.to}" })
        list.setOnItemClickListener { _, _, position, _ ->
            startActivity(Intent(this, FlightActivity::class.java).putExtra("position", position))
        }
        setContentView(list)
        if (!settings.consentAnswered) ask()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Help us improve")
            .setMessage("With your consent we collect a device identifier and the screens you visit, as described in our Privacy Policy. Do you agree?")
            .setCancelable(false)
            .setPositiveButton("I agree") { _, _ -> answer(true) }
            .setNegativeButton("No, thanks") { _, _ -> answer(false) }
            .show()
    }

    private fun answer(agreed: Boolean) {
        settings.consentGiven = agreed
        settings.consentAnswered = true
    }
}
