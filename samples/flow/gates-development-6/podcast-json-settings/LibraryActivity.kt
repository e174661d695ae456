package org.consentry.flow.gatesdevelopment6.podcastjsonsettings

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class LibraryActivity : Activity() {
    private val app get() = application as PodcastApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_library)
        // asked as long as there is no yes on disk
        if (!app.settingsStore.load().privacyAccepted) {
            askForPrivacy()
        }
    }

    private fun askForPrivacy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_message)
            .setCancelable(false)
            .setPositiveButton(R.string.privacy_accept) { _, _ ->
                val store = app.settingsStore
                store.save(store.load().copy(privacyAccepted = true))
                app.stats.start()
            }
            .setNegativeButton(R.string.privacy_decline) { _, _ -> finish() }
            .show()
    }
}
