package org.consentry.flow.gatesheldout4.camerageotag

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams
import android.widget.Button
import android.widget.FrameLayout
import android.widget.TextView
import java.io.File

class FinderActivity : Activity() {
    private val settings by lazy { CameraSettings.get(this) }
    private val tagger by lazy { PhotoTagger(this, settings) }
    private lateinit var place: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val frame = FrameLayout(this)
        place = TextView(this)
        frame.addView(place)
        val shutter = Button(this)
        shutter.setText(R.string.shutter)
        shutter.setOnClickListener { takePicture() }
        frame.addView(
            shutter,
            FrameLayout.LayoutParams(LayoutParams.WRAP_CONTENT, LayoutParams.WRAP_CONTENT, Gravity.BOTTOM),
        )
        setContentView(frame)
        if (!settings.introSeen) {
            startActivity(Intent(this, IntroActivity::class.java))
        }
    }

    override fun onResume() {
        super.onResume()
        val tag = tagger.tag()
        place.text = tag
        place.visibility = if (tag == null) View.GONE else View.VISIBLE
    }

    private fun takePicture() {
        val picture = File(filesDir, "${System.currentTimeMillis()}.txt")
        picture.writeText("picture ${tagger.tag().orEmpty()}")
    }
}
