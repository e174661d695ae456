package org.consentry.flow.gatesdevelopment5.newsrouterguest

import android.app.Activity
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class HomeActivity : Activity() {
    private val recommendations = Recommendations()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        setContentView(list)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, recommendations.channels())
    }
}
