package org.consentry.flow.gatesheldout6.currencyboard

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.content.pm.PackageManager
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class BoardActivity : Activity() {
    private val rates = Rates()
    private lateinit var store: ConsentStore
    private lateinit var reminder: Reminder
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        store = ConsentStore(this)
        reminder = Reminder(store, System::currentTimeMillis)
        list = ListView(this)
        setContentView(list)
        show("EUR")
        if (reminder.isDue()) ask() else personalise()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Start with your currency?")
            .setMessage(
                "With your consent, Currency Board uses your approximate location to choose the currency. " +
                    "Details are in the privacy policy.",
            )
            .setPositiveButton("Agree") { _, _ ->
                answered(true)
                personalise()
            }
            .setNegativeButton("Not now") { _, _ -> answered(false) }
            .setCancelable(false)
            .show()
    }

    private fun answered(granted: Boolean) = store.answer(granted, System.currentTimeMillis())

    private fun personalise() {
        val permission = Manifest.permission.ACCESS_COARSE_LOCATION
        if (Build.VERSION.SDK_INT >= 23 && checkSelfPermission(permission) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(arrayOf(permission), 7)
            return
        }
        val manager = getSystemService(LOCATION_SERVICE) as LocationManager
        val place = manager.getLastKnownLocation(LocationManager.PASSIVE_PROVIDER) ?: return
        show(rates.near(place.longitude))
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<out String>, results: IntArray) {
        if (requestCode == 7 && results.firstOrNull() == PackageManager.PERMISSION_GRANTED) personalise()
    }

    private fun show(base: String) {
        title = "1 $base"
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, rates.board(base, 1.0))
        list.setOnItemClickListener { _, _, position, _ -> show(rates.currencies.filter { it != base }[position]) }
    }
}
