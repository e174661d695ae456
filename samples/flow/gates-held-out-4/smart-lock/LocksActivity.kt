package org.consentry.flow.gatesheldout4.smartlock

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.widget.ArrayAdapter
import android.widget.ListView

class LocksActivity : Activity() {
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (!Session.termsAccepted) {
            // the process was ended in between
            startActivity(Intent(this, WelcomeActivity::class.java))
            finish()
            return
        }
        val repository = (application as LockApp).repository
        list = ListView(this)
        list.setOnItemClickListener { _, _, position, _ ->
            repository.toggle(position)
            show(repository)
        }
        setContentView(list)
        show(repository)
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menu.add("Log out")
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        Session.end()
        finish()
        return true
    }

    private fun show(repository: LockRepository) {
        val lines = repository.all().map { "${it.name}: ${if (it.open) "open" else "closed"}" }
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, lines)
    }
}
