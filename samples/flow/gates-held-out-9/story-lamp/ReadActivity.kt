package org.consentry.flow.gatesheldout9.storylamp

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class ReadActivity : Activity() {
    private lateinit var settings: FamilySettings
    private lateinit var story: Story
    private lateinit var text: TextView
    private val shake by lazy { ShakeDetector(this, ::turn) }
    private var page = 0

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        settings = FamilySettings(this)
        story = Story.all[intent.getIntExtra(STORY, 0)]
        text = TextView(this).apply { textSize = 26f }
        text.setOnClickListener { turn() }
        setContentView(text)
        show()
    }

    override fun onResume() {
        super.onResume()
        if (settings.parentConfirmed) shake.start()
    }

    override fun onPause() {
        shake.stop()
        super.onPause()
    }

    private fun turn() {
        page = (page + 1) % story.pages.size
        show()
    }

    private fun show() {
        text.text = story.pages[page]
    }

    companion object {
        const val STORY = "story"
    }
}
