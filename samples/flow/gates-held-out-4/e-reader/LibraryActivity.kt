package org.consentry.flow.gatesheldout4.ereader

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

class LibraryActivity : Activity() {
    private lateinit var list: ListView
    private var watching: Job? = null
    private var question: AlertDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        list.setOnItemClickListener { parent, _, position, _ ->
            val title = parent.getItemAtPosition(position) as String
            startActivity(Intent(this, BookActivity::class.java).putExtra("title", title))
        }
        setContentView(list)
    }

    override fun onStart() {
        super.onStart()
        val app = application as ReaderApp
        watching = app.scope.launch {
            app.consent.status.collect { status ->
                if (status == ConsentStatus.UNKNOWN) ask(app.consent)
                val titles = app.library.readable().map { it.title }
                list.adapter = ArrayAdapter(this@LibraryActivity, android.R.layout.simple_list_item_1, titles)
            }
        }
    }

    override fun onStop() {
        watching?.cancel()
        question?.dismiss()
        super.onStop()
    }

    private fun ask(consent: ConsentStore) {
        question = AlertDialog.Builder(this)
            .setTitle("Protected books")
            .setMessage("To open protected books we register an identifier of this device, see our privacy policy. Do you consent?")
            .setPositiveButton("Consent") { _, _ -> consent.update(ConsentStatus.GRANTED) }
            .setNegativeButton("Decline") { _, _ -> consent.update(ConsentStatus.DENIED) }
            .setCancelable(false)
            .show()
    }
}
