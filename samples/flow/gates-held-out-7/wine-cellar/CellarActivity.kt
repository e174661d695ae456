package org.consentry.flow.gatesheldout7.winecellar

import android.app.Activity
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import java.util.Calendar

class CellarActivity : Activity() {
    private val bottles = listOf(
        Bottle("Riesling Kabinett", 2019, 2021..2026),
        Bottle("Rioja Reserva", 2015, 2022..2030),
        Bottle("Beaujolais", 2021, 2022..2023),
    )

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val now = Calendar.getInstance().get(Calendar.YEAR)
        val rows = bottles.map { "${it.name} ${it.year}: ${it.advice(now)}" }
        val adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, rows.toMutableList())
        setContentView(ListView(this).also { it.adapter = adapter })
        val session = SessionStore(this).load()
        if (session is Session.Member) {
            Recommendations(this).load { adapter.add("For you: $it") }
        }
    }
}
