package org.consentry.flow.gatesheldout9.rowingclub

import android.Manifest
import android.app.AlertDialog
import android.app.ListActivity
import android.os.Build
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.ArrayAdapter
import kotlin.concurrent.thread

class CrewsActivity : ListActivity() {
    private val app get() = application as ClubApp
    private val sizes = listOf(2, 4, 8)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.crews)
        refresh()
        if (!app.settings.policyAnswered) ask()
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        sizes.forEach { menu.add(0, it, 0, "$it seats") }
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        app.settings.boatSize = item.itemId.takeIf { it in sizes } ?: return super.onOptionsItemSelected(item)
        refresh()
        return true
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setPositiveButton(R.string.agree) { _, _ -> answer(true) }
            .setNegativeButton(R.string.no_thanks) { _, _ -> answer(false) }
            .setCancelable(false)
            .show()
    }

    private fun answer(accepted: Boolean) {
        app.settings.policyAccepted = accepted
        app.settings.policyAnswered = true
        if (accepted && Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.READ_CONTACTS), 1)
        } else {
            refresh()
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) = refresh()

    private fun refresh() {
        thread {
            val crews = app.crews.crews()
            runOnUiThread { listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, crews) }
        }
    }
}
