package org.consentry.flow.gatesheldout4.camerageotag

import android.content.Context
import android.content.SharedPreferences

class CameraSettings private constructor(private val preferences: SharedPreferences) {
    val introSeen: Boolean
        get() = preferences.contains(KEY_INTRO_SEEN)

    val taggingAccepted: Boolean
        get() = preferences.getBoolean(KEY_TAGGING_ACCEPTED, false)

    fun markIntroSeen() {
        preferences.edit().putBoolean(KEY_INTRO_SEEN, true).apply()
    }

    fun acceptTagging(accepted: Boolean) {
        preferences.edit().putBoolean(KEY_TAGGING_ACCEPTED, accepted).apply()
    }

    companion object {
        private const val KEY_INTRO_SEEN = "intro_seen"
        private const val KEY_TAGGING_ACCEPTED = "tagging_accepted"

        @Volatile
        private var instance: CameraSettings? = null

        fun get(context: Context): CameraSettings = instance ?: synchronized(this) {
            instance ?: CameraSettings(
                context.applicationContext.getSharedPreferences("camera", Context.MODE_PRIVATE),
            ).also { instance = it }
        }
    }
}
