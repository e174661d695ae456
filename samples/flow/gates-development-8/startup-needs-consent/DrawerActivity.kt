package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import java.io.File

class DrawerActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_drawer)
        val app = application as LauncherApp
        if (app.consented) showApps() else askFor(app)
    }

    private fun askFor(app: LauncherApp) {
        AlertDialog.Builder(this)
            .setTitle(R.string.title)
            .setMessage(R.string.message)
            .setCancelable(false)
            .setPositiveButton(R.string.agree) { _, _ ->
                app.onConsented()
                showApps()
            }
            .setNegativeButton(R.string.exit) { _, _ -> finishAffinity() }
            .show()
    }

    private fun showApps() {
        val index = File(filesDir, "index.txt")
        findViewById<TextView>(R.id.apps).text = if (index.exists()) index.readText() else ""
    }
}
