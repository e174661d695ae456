package org.consentry.flow.gatesheldout9.voicepodcast

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ListView
import android.widget.Toast

class StudioActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())
    private val policy by lazy { Policy(this) }
    private val targets by lazy { ShareTargets(packageManager) }
    private val warmUp = Runnable { targets.load() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.episodes)
        setContentView(content())
        handler.postDelayed(warmUp, WARM_UP_DELAY)
        if (!policy.accepted) ask()
    }

    private fun content() = LinearLayout(this).apply {
        orientation = LinearLayout.VERTICAL
        val list = ListView(context)
        list.adapter = ArrayAdapter(context, android.R.layout.simple_list_item_1, Episode.drafts)
        val share = Button(context)
        share.setText(R.string.share)
        share.setOnClickListener { showTargets() }
        addView(share)
        addView(list)
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.accept) { _, _ ->
                policy.accept()
                targets.load()
            }
            .setNegativeButton(R.string.leave) { _, _ -> finish() }
            .show()
    }

    private fun showTargets() {
        Toast.makeText(this, targets.names.joinToString(), Toast.LENGTH_LONG).show()
    }

    override fun onDestroy() {
        handler.removeCallbacks(warmUp)
        super.onDestroy()
    }

    private companion object {
        const val WARM_UP_DELAY = 1500L
    }
}
