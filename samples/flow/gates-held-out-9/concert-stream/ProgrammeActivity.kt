package org.consentry.flow.gatesheldout9.concertstream

import android.Manifest
import android.app.AlertDialog
import android.app.ListActivity
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class ProgrammeActivity : ListActivity() {
    private val concerts = listOf("春之祭", "黄河大合唱", "梁祝")
    private val app get() = application as ConcertApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        title = getString(R.string.tonight, concerts.first())
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, concerts)
        if (!app.agreement.given) ask()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.agree) { _, _ -> agreed() }
            .setNegativeButton(R.string.refuse) { _, _ -> finish() }
            .show()
    }

    private fun agreed() {
        app.agreement.give()
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.READ_PHONE_STATE), 1)
        } else {
            app.chooseTariff()
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        if (app.agreement.given) app.chooseTariff()
    }

    override fun onListItemClick(l: ListView, v: View, position: Int, id: Long) {
        val play = Intent(this, PlayerService::class.java).setAction(PlayerService.PLAY)
        startService(play.putExtra("concert", concerts[position]))
    }
}
