package org.consentry.flow.gatesdevelopment8.clientinterceptors

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView

class RecipeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_recipe)
        val app = application as RecipeApp
        val sheet = findViewById<View>(R.id.sheet)
        findViewById<TextView>(R.id.welcome).text = app.config.welcome
        sheet.visibility = if (app.consent.granted) View.GONE else View.VISIBLE
        findViewById<View>(R.id.allow).setOnClickListener {
            app.consent.granted = true
            sheet.visibility = View.GONE
            app.config.refresh()
        }
        findViewById<View>(R.id.deny).setOnClickListener { finish() }
    }
}
