package org.consentry.flow.gatesheldout7.marathontraining

import android.app.ListActivity
import android.os.Bundle
import android.widget.ArrayAdapter

class PlanActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        DeviceRegistrar(applicationContext).register()
        val plan = TrainingPlan(weeks = 16)
        val rows = (0 until 16).flatMap(plan::describe)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, rows)
    }
}
