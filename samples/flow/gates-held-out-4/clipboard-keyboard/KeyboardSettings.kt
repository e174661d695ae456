package org.consentry.flow.gatesheldout4.clipboardkeyboard

import android.content.Context

class KeyboardSettings(context: Context) {
    private val preferences = context.getSharedPreferences("keyboard", Context.MODE_PRIVATE)

    var privacyAccepted: Boolean by BooleanPreference(preferences, "privacy_accepted", false)
    var clipboardSuggestions: Boolean by BooleanPreference(preferences, "clipboard_suggestions", true)
    var vibrate: Boolean by BooleanPreference(preferences, "vibrate", true)
}
