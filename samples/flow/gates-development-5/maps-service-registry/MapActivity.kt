package org.consentry.flow.gatesdevelopment5.mapsserviceregistry

import android.Manifest
import android.app.Activity
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView

class MapActivity : Activity() {
    private val consent: ConsentService by lazy { Services.get<ConsentService>() }
    private val engine: LocationEngine by lazy { Services.get<LocationEngine>() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_map)
        val panel = findViewById<View>(R.id.consent_panel)
        panel.visibility = if (consent.agreed) View.GONE else View.VISIBLE
        findViewById<Button>(R.id.consent_agree).setOnClickListener {
            panel.visibility = View.GONE
            consent.agree()
        }
        findViewById<Button>(R.id.consent_close).setOnClickListener { panel.visibility = View.GONE }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M && savedInstanceState == null) {
            requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), 1)
        }
    }

    override fun onStart() {
        super.onStart()
        centreMap()  // as soon as the map is seen
    }

    private fun centreMap() {
        val place = engine.lastPlace() ?: getString(R.string.whole_world)
        findViewById<TextView>(R.id.map_title).text = place
    }
}
