package org.consentry.flow.gatesheldout2.region

import android.app.Activity
import android.app.Dialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import android.view.View
import android.widget.Switch
import java.util.Locale

class TitleScreen : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val profile = loadProfile()
        when {
            profile.consented -> start()
            RegionPolicy.needsConsent(Locale.getDefault()) -> ask(profile)
            else -> start()
        }
    }

    private fun ask(profile: Profile) = Dialog(this).apply {
        setContentView(R.layout.consent)
        setCancelable(false)
        findViewById<View>(R.id.accept).setOnClickListener {
            val sound = findViewById<Switch>(R.id.sound).isChecked
            saveProfile(profile.copy(consented = true, sound = sound))
            dismiss()
            start()
        }
        show()
    }

    private fun start() {
        Log.i("game", "player " + Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
