package org.consentry.flow.gatesheldout3.helperwithlambdas

import android.app.AlertDialog
import android.content.Context
import android.content.SharedPreferences

val Context.appPrefs: SharedPreferences
    get() = getSharedPreferences("app", Context.MODE_PRIVATE)

inline fun SharedPreferences.write(block: SharedPreferences.Editor.() -> Unit) {
    val editor = edit()
    editor.block()
    editor.apply()
}

fun Context.showPrivacyDialog(onAgree: () -> Unit, onRefuse: () -> Unit) {
    AlertDialog.Builder(this)
        .setTitle(R.string.dialog_title)
        .setMessage(R.string.dialog_message)
        .setCancelable(false)
        .setPositiveButton(R.string.dialog_agree) { _, _ ->
            appPrefs.write { putBoolean("privacy_ok", true) }
            onAgree()
        }
        .setNegativeButton(R.string.dialog_refuse) { _, _ -> onRefuse() }
        .show()
}
