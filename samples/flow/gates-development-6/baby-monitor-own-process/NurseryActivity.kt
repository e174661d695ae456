package org.consentry.flow.gatesdevelopment6.babymonitorownprocess

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle

class NurseryActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_nursery)
        startService(Intent(this, ListenService::class.java))
        val consent = ConsentStore(this)
        if (!consent.agreed) {
            AlertDialog.Builder(this)
                .setTitle("Privacy")
                .setMessage("The monitor connects this phone with that of the parents and needs an identifier of the device. Please accept our Privacy Policy.")
                .setPositiveButton("Accept") { _, _ ->
                    consent.agreed = true
                    Cloud.connect(applicationContext)
                }
                .setNegativeButton("Leave") { _, _ -> finish() }
                .setCancelable(false)
                .show()
        }
    }
}
