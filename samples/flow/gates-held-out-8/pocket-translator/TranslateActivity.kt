package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView
import kotlin.concurrent.thread

class TranslateActivity : Activity(), ClipTarget {
    private lateinit var input: EditText
    private lateinit var output: TextView
    private val translations by lazy { Translations(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        input = EditText(this)
        output = TextView(this)
        output.setOnClickListener { translate() }
        output.setText(R.string.tap)
        setContentView(LinearLayout(this).apply {
            orientation = LinearLayout.VERTICAL
            addView(input)
            addView(output)
        })
    }

    override fun offer(text: String) {
        if (input.text.isEmpty()) input.setText(text)
    }

    private fun translate() {
        val text = input.text.toString()
        thread {
            val translated = translations.translate(text)
            runOnUiThread { output.text = translated }
        }
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menu.add(R.string.history)
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        startActivity(Intent(this, HistoryActivity::class.java))
        return true
    }
}
