package org.consentry.flow.gatesheldout8.taximeter

import android.app.Activity
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.View
import android.widget.Button
import android.widget.TextView

class MeterActivity : Activity() {
    private val handler = Handler(Looper.getMainLooper())
    private lateinit var modes: ModeFile
    private lateinit var uploader: RideUploader
    private var ride: Ride? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        modes = ModeFile(this)
        uploader = RideUploader(this, modes)
        if (modes.current == Mode.NONE) setContentView(R.layout.choose) else showMeter()
    }

    fun onFull(view: View) = choose(Mode.FULL)

    fun onBasic(view: View) = choose(Mode.BASIC)

    private fun choose(mode: Int) {
        modes.current = mode
        showMeter()
    }

    private fun showMeter() {
        setContentView(R.layout.meter)
        findViewById<Button>(R.id.toggle).setOnClickListener { toggle() }
    }

    private fun toggle() {
        val running = ride
        if (running == null) {
            ride = Ride(System.currentTimeMillis())
            tick()
        } else {
            running.stop(System.currentTimeMillis())
            handler.removeCallbacksAndMessages(null)
            uploader.upload(running)
            ride = null
        }
    }

    private fun tick() {
        val running = ride ?: return
        findViewById<TextView>(R.id.price).text = running.text(System.currentTimeMillis())
        handler.postDelayed(::tick, 1000)
    }

    override fun onDestroy() {
        handler.removeCallbacksAndMessages(null)
        super.onDestroy()
    }
}
