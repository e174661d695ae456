package org.consentry.flow.gatesheldout2.region

import android.content.Context

internal data class Profile(val consented: Boolean, val sound: Boolean)

internal fun Context.loadProfile(): Profile = getSharedPreferences("profile", Context.MODE_PRIVATE).run {
    Profile(consented = getBoolean("consented", false), sound = getBoolean("sound", true))
}

internal fun Context.saveProfile(profile: Profile) = getSharedPreferences("profile", Context.MODE_PRIVATE)
    .edit()
    .putBoolean("consented", profile.consented)
    .putBoolean("sound", profile.sound)
    .apply()
