package org.consentry.flow.gatesdevelopment7.noteslazyprofile

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.os.Bundle
import android.util.Log
import android.widget.TextView

class NotesActivity : Activity() {
    private val prefs by lazy { getSharedPreferences("notes", Context.MODE_PRIVATE) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val profile = (application as NotesApp).profile
        setContentView(TextView(this).apply { text = if (profile.language == "zh") "暂无笔记" else "No notes yet" })
        if (prefs.getBoolean("policy_accepted", false)) {
            synchronise()
        } else {
            showPolicy()
        }
    }

    private fun showPolicy() {
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("Notes are kept in sync between your devices. Please read and accept our Privacy Policy first.")
            .setCancelable(false)
            .setPositiveButton("Accept") { _, _ ->
                prefs.edit().putBoolean("policy_accepted", true).apply()
                synchronise()
            }
            .setNegativeButton("Exit") { _, _ -> finish() }
            .show()
    }

    private fun synchronise() {
        val profile = (application as NotesApp).profile
        Log.d("Notes", "sync as ${profile.installationId}")
    }
}
