package org.consentry.flow.gatesdevelopment7.recipesplashlink

import android.app.Activity
import android.content.ClipboardManager
import android.content.Context
import android.os.Bundle
import android.widget.TextView

class MainActivity : Activity() {
    private lateinit var headline: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        headline = findViewById(R.id.headline)
        val recipe = intent.data?.lastPathSegment
        headline.text = if (recipe != null) getString(R.string.recipe, recipe) else getString(R.string.welcome)
    }

    override fun onResume() {
        super.onResume()
        offerCopiedRecipe()
    }

    private fun offerCopiedRecipe() {
        val clipboard = getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = clipboard.primaryClip?.getItemAt(0)?.text ?: return
        if (text.startsWith("https://tasty.example/")) {
            headline.text = getString(R.string.copied, text)
        }
    }
}
