package org.consentry.flow.gatesheldout5.hotelbooking

import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class SearchActivity : ConsentActivity() {
    private val catalogue = HotelCatalogue()
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        setContentView(list)
        show(catalogue.popular())
    }

    override fun onReady() {
        val here = Whereabouts(this).last() ?: return
        show(catalogue.sortedByDistance(here.latitude, here.longitude))
    }

    private fun show(hotels: List<Hotel>) {
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, hotels.map { it.name })
        list.setOnItemClickListener { _, _, position, _ ->
            startActivity(Intent(this, HotelActivity::class.java).putExtra("name", hotels[position].name))
        }
    }
}
