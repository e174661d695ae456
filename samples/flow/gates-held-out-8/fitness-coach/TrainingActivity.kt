package org.consentry.flow.gatesheldout8.fitnesscoach

import android.app.Activity
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class TrainingActivity : Activity() {
    private val coach by inject<Coach>()
    private lateinit var adapter: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1)
        setContentView(ListView(this).also { it.adapter = adapter })
    }

    override fun onResume() {
        super.onResume()
        adapter.clear()
        adapter.addAll(coach.today())
    }
}
