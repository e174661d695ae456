package org.consentry.flow.gatesheldout9.voicepodcast

import android.content.Context
import java.io.File

/** The answer is a marker in the app's files: backup tools of the team keep it apart from the settings. */
class Policy(context: Context) {
    private val marker = File(context.filesDir, "policy-2.accepted")

    val accepted: Boolean get() = marker.exists()

    fun accept() {
        marker.writeText(System.currentTimeMillis().toString())
    }
}
