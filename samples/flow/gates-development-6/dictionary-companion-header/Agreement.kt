package org.consentry.flow.gatesdevelopment6.dictionarycompanionheader

import android.content.Context

object Agreement {
    private val prefs by lazy { DictApp.instance.getSharedPreferences("dict_agreement", Context.MODE_PRIVATE) }

    var accepted: Boolean
        get() = prefs.getBoolean("accepted", false)
        set(value) {
            prefs.edit().putBoolean("accepted", value).apply()
        }
}
