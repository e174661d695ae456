package org.consentry.flow.gatesheldout11.photoframes

import android.content.Context

class FrameSettings(context: Context) {
    private val preferences = context.getSharedPreferences("frames", Context.MODE_PRIVATE)

    var policyAccepted by preference("policy_accepted", false)
    var tipShown by preference("policy_accepted", false)
    var frame by preference("frame", "wood")
    var width by preference("width", 12)

    private fun <T : Any> preference(key: String, default: T) = Preference(preferences, key, default)
}
