package org.consentry.flow.gatesheldout6.hikinglog

import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.app.Activity
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView

class LogActivity : Activity() {
    private lateinit var profile: Profile
    private lateinit var log: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        profile = Profile(this)
        log = TextView(this)
        val mark = Button(this)
        mark.text = "Mark this place"
        mark.setOnClickListener { markPlace() }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(mark)
                addView(log)
            },
        )
        log.text = "Happy hiking, ${profile.name}!\n"
    }

    private fun markPlace() {
        if (Build.VERSION.SDK_INT >= 23 && checkSelfPermission(ACCESS_FINE_LOCATION) != PERMISSION_GRANTED) {
            requestPermissions(arrayOf(ACCESS_FINE_LOCATION), 0)
            return
        }
        val manager = getSystemService(LOCATION_SERVICE) as LocationManager
        val place = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER)
        if (place == null) {
            log.append("No position yet\n")
        } else {
            val height = if (profile.miles) "${(place.altitude * 3.28).toInt()} ft" else "${place.altitude.toInt()} m"
            log.append("%.4f, %.4f, %s%n".format(place.latitude, place.longitude, height))
        }
    }
}
