package org.consentry.flow.gatesheldout3.datastoredefault

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import java.io.File
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class AnalyzerActivity : Activity() {
    private val scope = MainScope()
    private val store by lazy { ConsentDataStore(File(filesDir, "consent.pb")) }
    private lateinit var view: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        view = TextView(this)
        setContentView(view)
        scope.launch {
            val preferences = store.data.first()
            if (preferences.accepted) scan() else showDialog()
        }
    }

    private fun showDialog() {
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("To draw the chart of networks around you we need your agreement to the Privacy Policy.")
            .setCancelable(false)
            .setPositiveButton("Agree") { _, _ -> onAgree() }
            .setNegativeButton("Leave") { _, _ -> finish() }
            .show()
    }

    private fun onAgree() {
        scope.launch {
            store.updateData { it.copy(accepted = true, acceptedAt = System.currentTimeMillis()) }
            scan()
        }
    }

    private fun scan() {
        view.text = WifiScanner(this).results().joinToString("\n")
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
