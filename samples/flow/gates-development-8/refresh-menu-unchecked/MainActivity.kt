package org.consentry.flow.gatesdevelopment8.refreshmenuunchecked

import android.app.Activity
import android.app.AlertDialog
import android.content.pm.ApplicationInfo
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class MainActivity : Activity() {
    private val settings by lazy { CleanerSettings(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        findViewById<View>(R.id.button_scan).setOnClickListener { withConsent { scan() } }
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menuInflater.inflate(R.menu.main, menu)
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        when (item.itemId) {
            R.id.action_rescan -> scan()
            R.id.action_about -> showAbout()
            else -> return super.onOptionsItemSelected(item)
        }
        return true
    }

    private fun withConsent(action: () -> Unit) {
        if (settings.consented) {
            action()
            return
        }
        AlertDialog.Builder(this)
            .setTitle(R.string.consent_title)
            .setMessage(R.string.consent_message)
            .setPositiveButton(R.string.agree) { _, _ ->
                settings.consented = true
                action()
            }
            .setNegativeButton(R.string.disagree, null)
            .show()
    }

    private fun scan() {
        val apps = packageManager.getInstalledApplications(0)
        val own = apps.filter { it.flags and ApplicationInfo.FLAG_SYSTEM == 0 }.map { it.packageName }
        findViewById<ListView>(R.id.list).adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, own)
    }

    private fun showAbout() {
        AlertDialog.Builder(this).setMessage(R.string.about).setPositiveButton(android.R.string.ok, null).show()
    }
}
