package org.consentry.flow.gatesheldout2.policyupdate

import android.content.Context

internal class Policy(context: Context) {
    private val prefs = context.getSharedPreferences("policy", Context.MODE_PRIVATE)

    var agreedTo: Int by prefs.int("policy_agreed", CURRENT)

    val outdated: Boolean
        get() = agreedTo < CURRENT

    fun agree() {
        agreedTo = CURRENT
    }

    companion object {
        const val NONE = 0
        const val CURRENT = 20260301
    }
}
