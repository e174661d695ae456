package org.consentry.flow.consentgates.releasetwostates

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val session = Session()
        scope.launch {
            session.begin()
            Log.i("id", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
        }
        session.loaded()
        AlertDialog.Builder(this)
            .setTitle("Welcome")
            .setMessage("Our Privacy Policy tells what we do with your data.")
            .setPositiveButton("Accept and continue") { _, _ -> session.agree() }
            .setNegativeButton("Quit") { _, _ -> finish() }
            .show()
    }
}
