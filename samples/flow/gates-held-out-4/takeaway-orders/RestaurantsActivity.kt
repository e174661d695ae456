package org.consentry.flow.gatesheldout4.takeawayorders

import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView

class RestaurantsActivity : BaseActivity() {
    private val menu = listOf(Dish("Pizza", 890), Dish("Pad Thai", 1090), Dish("Falafel", 650))

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, menu.map { it.name })
        list.setOnItemClickListener { _, _, position, _ -> app.basket.add(menu[position]) }
        val basket = Button(this)
        basket.text = "Warenkorb"
        basket.setOnClickListener { startActivity(Intent(this, BasketActivity::class.java)) }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(basket)
                addView(list)
            },
        )
    }
}
