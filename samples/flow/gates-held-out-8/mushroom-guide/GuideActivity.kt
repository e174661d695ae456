package org.consentry.flow.gatesheldout8.mushroomguide

import android.widget.ArrayAdapter
import android.widget.ListView

class GuideActivity : GatedActivity() {
    override fun onReady() {
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_2, android.R.id.text1, Mushroom.all.map(Mushroom::row))
        setContentView(list)
    }
}
