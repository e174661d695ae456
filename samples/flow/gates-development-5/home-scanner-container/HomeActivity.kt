package org.consentry.flow.gatesdevelopment5.homescannercontainer

import android.Manifest
import android.app.Activity
import android.os.Build
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

class HomeActivity : Activity(), ConsentDialogFragment.Listener {
    private val container: AppContainer
        get() = (application as SmartApp).container

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_home)
        findViewById<Button>(R.id.add_device).setOnClickListener { refresh() }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M && savedInstanceState == null) {
            requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), 1)
        }
        if (!container.consentStore.isGiven && fragmentManager.findFragmentByTag(ConsentDialogFragment.TAG) == null) {
            ConsentDialogFragment().show(fragmentManager, ConsentDialogFragment.TAG)
        }
    }

    override fun onConsentGiven() {
        container.consentStore.give()
        refresh()
    }

    private fun refresh() {
        val found = container.scanner.newDevices()
        findViewById<TextView>(R.id.devices).text =
            if (found.isEmpty()) getString(R.string.no_devices) else found.joinToString("\n")
    }
}
