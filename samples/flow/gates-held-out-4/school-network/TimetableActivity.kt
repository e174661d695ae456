package org.consentry.flow.gatesheldout4.schoolnetwork

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class TimetableActivity : Activity() {
    private val services: Services
        get() = (application as SchoolApp).services

    private lateinit var list: ListView
    private var dialog: AlertDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        setContentView(list)
    }

    override fun onResume() {
        super.onResume()
        showLessons()
        if (!services.consent.isGiven && dialog?.isShowing != true) {
            askForConsent()
        }
    }

    override fun onDestroy() {
        dialog?.dismiss()
        super.onDestroy()
    }

    private fun showLessons() {
        val atSchool = services.networkCheck().isAtSchool()
        val lines = services.timetable.today(withRooms = atSchool)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, lines)
    }

    private fun askForConsent() {
        val builder = AlertDialog.Builder(this)
            .setTitle("Einwilligung")
            .setMessage("Im WLAN der Schule zeigen wir auch die Räume. Dazu lesen wir den Namen des Netzes. Mehr in der Datenschutzerklärung.")
            .setCancelable(false)
            .setPositiveButton("Einwilligen") { _, _ ->
                services.consent.give()
                showLessons()
            }
            .setNegativeButton("App beenden") { _, _ -> finish() }
        dialog = builder.show()
        services.consent.markAsked()
    }
}
