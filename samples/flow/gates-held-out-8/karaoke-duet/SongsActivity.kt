package org.consentry.flow.gatesheldout8.karaokeduet

import android.app.Activity
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.Toast

class SongsActivity : Activity() {
    private val policy by lazy { PolicyStore(this) }
    private val codes by lazy { DuetCodes(this) }
    private var dialog: PolicyDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Songs.hot.map(Song::row))
        setContentView(list)
        if (policy.state == PolicyState.NEW) askForPolicy()
    }

    override fun onResume() {
        super.onResume()
        if (policy.state == PolicyState.AGREED) lookForCode()
    }

    override fun onDestroy() {
        dialog?.setOnDismissListener(null)
        dialog?.dismiss()
        super.onDestroy()
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menu.add(R.string.policy_again)
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        askForPolicy()
        return true
    }

    private fun askForPolicy() {
        dialog = PolicyDialog(this) { agreed ->
            policy.save(if (agreed) PolicyState.AGREED else PolicyState.REFUSED)
            if (policy.state == PolicyState.AGREED) lookForCode()
        }.also { it.show() }
    }

    private fun lookForCode() {
        val code = codes.next() ?: return
        Toast.makeText(this, getString(R.string.join, code), Toast.LENGTH_LONG).show()
    }
}
