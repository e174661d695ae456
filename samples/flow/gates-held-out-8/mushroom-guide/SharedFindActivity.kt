package org.consentry.flow.gatesheldout8.mushroomguide

import android.Manifest
import android.content.pm.PackageManager
import android.os.Build
import android.widget.TextView

/** Opened by mushroom://find?name=...&lat=...&lon=... */
class SharedFindActivity : GatedActivity() {
    override fun onReady() {
        val link = intent.data?.takeIf { it.isHierarchical } ?: return finish()
        val latitude = link.getQueryParameter("lat")?.toDoubleOrNull()
        val longitude = link.getQueryParameter("lon")?.toDoubleOrNull()
        if (latitude == null || longitude == null) return finish()
        requestLocation()
        val metres = Distance(this).to(latitude, longitude)
        val view = TextView(this)
        view.textSize = 22f
        view.text = getString(R.string.find, link.getQueryParameter("name").orEmpty(), metres?.toString() ?: "?")
        setContentView(view)
    }

    private fun requestLocation() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.M) return
        if (checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) == PackageManager.PERMISSION_GRANTED) return
        requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), 0)
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        if (results.firstOrNull() == PackageManager.PERMISSION_GRANTED) recreate()
    }
}
