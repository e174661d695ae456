package org.consentry.flow.gatesheldout6.museumaudio

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView
import android.widget.ViewFlipper

class IntroActivity : Activity() {
    private val preferences by lazy { getSharedPreferences("guide", MODE_PRIVATE) }
    private val experiment by lazy { Experiment(preferences) }
    private val headset = Headset()
    private val pages = IntroPage.all()
    private lateinit var flipper: ViewFlipper

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (preferences.getBoolean("intro_done", false)) {
            openTour()
            return
        }
        if (experiment.group.promptFirst) prompt { showPages() } else showPages()
    }

    private fun showPages() {
        setContentView(R.layout.activity_intro)
        flipper = findViewById(R.id.pages)
        pages.forEach { flipper.addView(TextView(this).apply { setText(it.title) }) }
        findViewById<Button>(R.id.next).setOnClickListener { next() }
        bind(pages.first())
    }

    private fun next() {
        val position = flipper.displayedChild + 1
        if (position < pages.size) {
            flipper.showNext()
            bind(pages[position])
        } else if (experiment.group.promptFirst) {
            done()
        } else {
            prompt { done() }
        }
    }

    private fun bind(page: IntroPage) {
        val hint = findViewById<TextView>(R.id.hint)
        hint.visibility = if (page == IntroPage.Welcome) View.GONE else View.VISIBLE
        hint.text = when (page) {
            IntroPage.Headphones -> getString(R.string.hint_headphones, headset.phoneName())
            IntroPage.Maps -> getString(R.string.hint_maps)
            IntroPage.Welcome -> ""
        }
    }

    private fun prompt(then: () -> Unit) {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_agree) { _, _ -> then() }
            .setNegativeButton(R.string.privacy_leave) { _, _ -> finish() }
            .show()
    }

    private fun done() {
        preferences.edit().putBoolean("intro_done", true).apply()
        openTour()
    }

    private fun openTour() {
        startActivity(Intent(this, TourActivity::class.java))
        finish()
    }
}
