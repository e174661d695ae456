package org.consentry.flow.gatesheldout7.taxhelper

import android.app.Activity
import android.app.AlertDialog
import android.content.Context

class PolicyGate(private val activity: Activity) {
    private val preferences = activity.getSharedPreferences("policy", Context.MODE_PRIVATE)

    private val needsPrompt: Boolean
        get() = preferences.getInt(KEY_VERSION, 0) < CURRENT_VERSION

    fun pass(onPassed: () -> Unit) {
        if (needsPrompt) show(onPassed) else onPassed()
    }

    private fun show(onPassed: () -> Unit) {
        val updated = preferences.getInt(KEY_VERSION, 0) > 0
        preferences.edit { putInt(KEY_VERSION, CURRENT_VERSION) } // 不重复弹
        AlertDialog.Builder(activity)
            .setTitle(if (updated) R.string.policy_updated else R.string.policy_title)
            .setMessage(R.string.policy_message)
            .setCancelable(false)
            .setPositiveButton(R.string.policy_agree) { _, _ ->
                preferences.edit { putInt(KEY_VERSION, CURRENT_VERSION) }
                onPassed()
            }
            .setNegativeButton(R.string.policy_disagree) { _, _ -> activity.finish() }
            .show()
    }

    private companion object {
        const val KEY_VERSION = "policy_version"
        const val KEY_SHOWN_AT = "policy_shown_at"
        const val CURRENT_VERSION = 3
    }
}
