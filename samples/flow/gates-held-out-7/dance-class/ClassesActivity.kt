package org.consentry.flow.gatesheldout7.danceclass

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import org.consentry.flow.gatesheldout7.danceclass.consent.ConsentState

class ClassesActivity : Activity() {
    private val consent get() = (application as DanceApp).consent

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, resources.getStringArray(R.array.classes))
        list.setOnItemLongClickListener { _, _, _, _ ->
            ask()
            true
        }
        setContentView(list)
        if (consent.state == ConsentState.UNKNOWN) ask()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_allow) { _, _ -> consent.state = ConsentState.GRANTED }
            .setNegativeButton(R.string.privacy_deny) { _, _ -> consent.state = ConsentState.DENIED }
            .show()
    }
}
