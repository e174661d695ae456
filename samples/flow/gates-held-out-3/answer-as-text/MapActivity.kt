package org.consentry.flow.gatesheldout3.answerastext

import android.app.Activity
import android.location.Geocoder
import android.os.Bundle
import android.widget.TextView
import java.io.IOException
import kotlin.concurrent.thread

class MapActivity : Activity() {
    private lateinit var label: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        label = TextView(this)
        label.text = "39.9042, 116.4074"
        setContentView(label)
        if (policyAccepted) thread { nameCentre() }
    }

    private fun nameCentre() {
        val address = try {
            Geocoder(this).getFromLocation(39.9042, 116.4074, 1)?.firstOrNull()?.getAddressLine(0)
        } catch (e: IOException) {
            null
        }
        runOnUiThread { if (address != null) label.text = address }
    }
}
