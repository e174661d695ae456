package org.consentry.flow.gatesheldout4.hospitalcheckin

import android.app.Activity
import android.app.AlertDialog
import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine

class ConsentDialog(private val activity: Activity) {
    suspend fun ask(): Answer = suspendCancellableCoroutine { continuation ->
        val dialog = AlertDialog.Builder(activity)
            .setTitle("Anmeldung")
            .setMessage("Wir übernehmen Ihren Patientencode aus der Zwischenablage. Stimmen Sie nach unserer Datenschutzerklärung zu?")
            .setPositiveButton("Zustimmen") { _, _ -> continuation.resume(Answer.AGREED) }
            .setNegativeButton("Ablehnen") { _, _ -> continuation.resume(Answer.REFUSED) }
            .setOnCancelListener { continuation.resume(Answer.CANCELLED) }
            .create()
        continuation.invokeOnCancellation { dialog.dismiss() }
        dialog.show()
    }
}
