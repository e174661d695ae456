package org.consentry.flow.kotlin.sealedwhen

import android.app.Activity
import android.app.AlertDialog
import android.preference.PreferenceManager
import android.provider.Settings

class Main : Activity() {
    private val preferences by lazy { PreferenceManager.getDefaultSharedPreferences(this) }

    override fun onStart() {
        super.onStart()
        when (val state = Agreement.of(preferences.getInt("agreement", 0))) {
            is Agreement.Given -> read(state.version)
            Agreement.Refused -> finish()
            Agreement.Unknown -> unknown()
        }
    }

    private fun unknown() {
        read(0)
        ask()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("Read and accept our Privacy Policy to use the app.")
            .setPositiveButton("Accept") { _, _ -> answer(1) }
            .setNegativeButton("Decline") { _, _ -> answer(-1) }
            .setCancelable(false)
            .show()
    }

    private fun answer(value: Int) {
        preferences.edit().putInt("agreement", value).apply()
        if (value > 0) read(value) else finish()
    }

    private fun read(version: Int) {
        val id = Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID)
        Api.post("v$version", id)
    }
}
