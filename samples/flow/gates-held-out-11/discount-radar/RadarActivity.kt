package org.consentry.flow.gatesheldout11.discountradar

import android.app.Activity
import android.os.Bundle
import android.view.View

class RadarActivity : Activity() {
    private val app get() = application as RadarApp
    private lateinit var panel: View

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_radar)
        panel = findViewById(R.id.panel)
        panel.visibility = if (app.consents.isAnswered(ConsentLog.PRIVACY)) View.GONE else View.VISIBLE
        findViewById<View>(R.id.accept).setOnClickListener { answer(true) }
        findViewById<View>(R.id.reject).setOnClickListener { answer(false) }
    }

    private fun answer(granted: Boolean) {
        app.consents.add(ConsentLog.PRIVACY, granted)
        panel.visibility = View.GONE
        if (granted) app.lookForShops()
    }
}
