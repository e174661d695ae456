package org.consentry.flow.gatesheldout6.museumaudio

import android.app.ListActivity
import android.os.Bundle
import android.widget.ArrayAdapter

class TourActivity : ListActivity() {
    private val rooms = listOf("Antiquity", "Dutch masters", "Prints and drawings", "Photography")

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, rooms)
    }
}
