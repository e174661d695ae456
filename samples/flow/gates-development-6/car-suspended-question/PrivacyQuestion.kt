package org.consentry.flow.gatesdevelopment6.carsuspendedquestion

import android.app.Activity
import android.app.AlertDialog
import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine

/** Shows the question and waits for the answer. */
suspend fun Activity.askPrivacy(): Boolean = suspendCancellableCoroutine { continuation ->
    val dialog = AlertDialog.Builder(this)
        .setTitle("Privacy")
        .setMessage("So that you find your car again we remember the place where you parked it. Do you accept our Privacy Policy?")
        .setPositiveButton("Accept") { _, _ -> continuation.resume(true) }
        .setNegativeButton("Decline") { _, _ -> continuation.resume(false) }
        .setOnCancelListener { continuation.resume(false) }
        .show()
    continuation.invokeOnCancellation { dialog.dismiss() }
}
