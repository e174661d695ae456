package org.consentry.flow.gatesheldout9.librarycard

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.os.Build
import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class CardActivity : Activity() {
    private val scope = MainScope()
    private val app get() = application as LibraryApp
    private val books = listOf("边城" to 6, "海底两万里" to 12)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val text = TextView(this)
        setContentView(text)
        scope.launch {
            app.returnDays.free.collect { days ->
                val rows = books.map { (title, left) -> getString(R.string.due, title, left) }
                text.text = (rows + getString(R.string.free_days, days.joinToString("、"))).joinToString("\n")
            }
        }
        scope.launch { if (!app.agreements.answered.first()) ask() }
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setPositiveButton(R.string.agree) { _, _ -> answer(true) }
            .setNegativeButton(R.string.refuse) { _, _ -> answer(false) }
            .show()
    }

    private fun answer(yes: Boolean) {
        scope.launch {
            app.agreements.answer(yes)
            if (yes && Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
                requestPermissions(arrayOf(Manifest.permission.READ_CALENDAR), 1)
            }
        }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
