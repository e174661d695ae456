package org.consentry.flow.gatesheldout8.houseviewings

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.os.Build
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.ArrayAdapter
import android.widget.ListView

class HousesActivity : Activity() {
    private lateinit var flags: Flags
    private lateinit var adapter: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        flags = Flags(this)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1)
        setContentView(ListView(this).also { it.adapter = adapter })
        fill()
        if (!flags.policyShown) showPolicy()
    }

    private fun fill() {
        adapter.clear()
        adapter.addAll(House.matching(flags.onlyWithGarden).map(House::row))
    }

    private fun showPolicy() {
        flags.policyShown = true
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("With your consent we read viewings from your calendar to remind you of them. See houses.example.invalid/privacy.")
            .setCancelable(false)
            .setPositiveButton("Agree") { _, _ ->
                flags.policyAgreed = true
                askForCalendar()
            }
            .setNegativeButton("Refuse", null)
            .show()
    }

    private fun askForCalendar() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.READ_CALENDAR), 1)
        }
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menu.add(0, 1, 0, "Only with garden")
        menu.add(0, 2, 0, "Privacy Policy")
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        if (item.itemId == 1) {
            flags.onlyWithGarden = !flags.onlyWithGarden
            fill()
        } else {
            showPolicy()
        }
        return true
    }
}
