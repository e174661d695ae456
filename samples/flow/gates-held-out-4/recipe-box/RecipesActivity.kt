package org.consentry.flow.gatesheldout4.recipebox

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.Toast

class RecipesActivity : Activity() {
    private var prompt: AlertDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Recipes.all.map { it.name })
        list.setOnItemClickListener { _, _, position, _ -> send(Recipes.all[position]) }
        setContentView(list)
        prompt = PrivacyPrompt.showIfNeeded(this)
    }

    private fun send(recipe: Recipe) {
        val apps = (application as RecipeApp).shoppingApps.available
        if (apps.isEmpty()) {
            Toast.makeText(this, "No shopping app", Toast.LENGTH_SHORT).show()
            return
        }
        startActivity(
            Intent(Intent.ACTION_SEND)
                .setType("text/plain")
                .putExtra(Intent.EXTRA_TEXT, recipe.ingredients.joinToString("\n")),
        )
    }

    override fun onDestroy() {
        prompt?.dismiss()
        super.onDestroy()
    }
}
