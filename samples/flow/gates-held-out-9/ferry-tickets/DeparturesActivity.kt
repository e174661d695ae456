package org.consentry.flow.gatesheldout9.ferrytickets

import android.app.AlertDialog
import android.app.ListActivity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class DeparturesActivity : ListActivity() {
    private var lines: List<String> = emptyList()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.departures)
        app.departures.load { loaded -> runOnUiThread { show(loaded) } }
    }

    private fun show(loaded: List<String>) {
        lines = loaded
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, loaded)
    }

    override fun onListItemClick(l: ListView, v: View, position: Int, id: Long) {
        val departure = lines[position]
        if (app.consent.accepted) order(departure) else ask(departure)
    }

    private fun ask(departure: String) {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setPositiveButton(R.string.agree) { _, _ ->
                app.consent.accept()
                order(departure)
            }
            .setNegativeButton(R.string.not_now, null)
            .show()
    }

    private fun order(departure: String) {
        startActivity(Intent(this, OrderActivity::class.java).putExtra("departure", departure))
    }
}
