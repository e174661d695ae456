package org.consentry.flow.gatesheldout8.podcastplayer

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.Toast

class EpisodesActivity : Activity() {
    private val app get() = application as PodcastApp
    private lateinit var adapter: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, mutableListOf("The lighthouse", "Night trains", "Salt"))
        val list = ListView(this)
        list.adapter = adapter
        list.setOnItemClickListener { _, _, position, _ -> play(adapter.getItem(position).orEmpty()) }
        setContentView(list)
        app.bus.on(Recommended::class.java) { if (!isDestroyed) adapter.addAll(it.titles) }
        if (app.policy.isOpen) ask()
    }

    private fun play(title: String) {
        app.bus.publish(EpisodeStarted(title))
        Toast.makeText(this, title, Toast.LENGTH_SHORT).show()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.accept) { _, _ -> app.policy.answer(true) }
            .setNegativeButton(R.string.decline) { _, _ -> app.policy.answer(false) }
            .show()
    }
}
