package org.consentry.flow.gatesdevelopment5.launcherusagejob

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.widget.GridView

class HomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(GridView(this))
        startService(Intent(this, WallpaperService::class.java))
        val agreement = (application as LauncherApp).agreement
        if (agreement.isAccepted) return
        AlertDialog.Builder(this)
            .setTitle(R.string.title)
            .setMessage(R.string.message)
            .setPositiveButton(R.string.agree) { _, _ ->
                agreement.accept()
                UsageJobs.schedule(applicationContext)
            }
            .setNegativeButton(R.string.disagree, null)
            .show()
    }
}
