package org.consentry.flow.gatesheldout5.mealplanner

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView
import android.widget.TextView

class PlannerActivity : Activity() {
    private val app get() = application as PlannerApp
    private val recipes by lazy { ArrayAdapter<String>(this, android.R.layout.simple_list_item_1) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val column = LinearLayout(this).apply { orientation = LinearLayout.VERTICAL }
        if (!app.consent.answered) column.addView(banner(column))
        column.addView(
            ListView(this).apply {
                adapter = recipes
                setOnItemClickListener { _, _, position, _ -> showShopping(recipes.getItem(position)!!) }
            },
        )
        setContentView(column)
        app.api.recipes { found ->
            recipes.clear()
            recipes.addAll(found.ifEmpty { listOf("Lentil soup", "Potato salad", "Apple pie") })
        }
    }

    private fun banner(parent: LinearLayout): View = LinearLayout(this).apply {
        orientation = LinearLayout.VERTICAL
        addView(
            TextView(context).apply {
                text = "We and our partners would like to use a device identifier to suggest meals. " +
                    "You can read about it in the privacy policy."
            },
        )
        val answer = { given: Boolean ->
            app.consent.given = given
            parent.removeView(this)
        }
        addView(Button(context).apply { text = "Agree"; setOnClickListener { answer(true) } })
        addView(Button(context).apply { text = "Decline"; setOnClickListener { answer(false) } })
    }

    private fun showShopping(recipe: String) {
        app.api.shoppingList(recipe.lowercase().replace(' ', '-')) { items ->
            title = if (items.isEmpty()) recipe else "$recipe: ${items.size} items"
        }
    }
}
