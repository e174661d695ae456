package org.consentry.flow.gatesheldout10.podcastplayer

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView

class PodcastActivity : Activity() {
    private val app get() = application as PodcastApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (!app.consent.isGiven && app.switches.isOn(Switch.CONSENT_SCREEN)) {
            startActivity(Intent(this, ConsentActivity::class.java))
            finish()
            return
        }
        val timer = Button(this).apply {
            text = "Sleep timer"
            visibility = if (app.switches.isOn(Switch.SLEEP_TIMER)) View.VISIBLE else View.GONE
        }
        val list = ListView(this)
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(timer)
                addView(list)
            },
        )
        Catalogue(this, app.switches).load { shows ->
            runOnUiThread {
                list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, shows)
            }
        }
    }
}
