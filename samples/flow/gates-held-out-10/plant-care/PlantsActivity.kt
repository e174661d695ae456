package org.consentry.flow.gatesheldout10.plantcare

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class PlantsActivity : Activity() {
    private val app get() = application as PlantApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, PLANTS)
        list.setOnItemClickListener { _, _, position, _ -> app.reporter.report("open ${PLANTS[position].name}") }
        setContentView(list)
        if (!app.consents.accepted.value) {
            askForConsent()
        }
    }

    private fun askForConsent() {
        AlertDialog.Builder(this)
            .setTitle("Your privacy")
            .setMessage("We would like to know how plants are looked up on this device. Do you consent to our privacy policy?")
            .setPositiveButton("I consent") { _, _ -> app.consents.accept() }
            .setNegativeButton("Quit") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
