package org.consentry.flow.gatesheldout9.storylamp

import android.app.Activity
import android.content.Intent
import android.os.Bundle

class StartActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val settings = FamilySettings(this)
        val next = when {
            !settings.parentConfirmed -> ParentGateActivity::class.java
            settings.policyAnswer == null -> PolicyActivity::class.java
            else -> ShelfActivity::class.java
        }
        startActivity(Intent(this, next))
        finish()
    }
}
