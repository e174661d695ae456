package org.consentry.flow.gatesheldout4.clipboardkeyboard

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.provider.Settings
import android.widget.Button
import android.widget.CheckBox

class SettingsActivity : Activity() {
    private val settings by lazy { KeyboardSettings(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_settings)
        findViewById<Button>(R.id.enable).setOnClickListener {
            startActivity(Intent(Settings.ACTION_INPUT_METHOD_SETTINGS))
        }
        with(findViewById<CheckBox>(R.id.vibrate)) {
            isChecked = settings.vibrate
            setOnCheckedChangeListener { _, checked -> settings.vibrate = checked }
        }
        if (!settings.privacyAccepted) askForPrivacy()
    }

    private fun askForPrivacy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setPositiveButton(R.string.privacy_accept) { _, _ -> settings.privacyAccepted = true }
            .setNegativeButton(R.string.privacy_decline, null)
            .show()
    }
}
