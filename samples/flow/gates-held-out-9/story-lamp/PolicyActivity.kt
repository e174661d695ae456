package org.consentry.flow.gatesheldout9.storylamp

import android.app.Activity
import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle

class PolicyActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.agree) { _, _ -> answer(FamilySettings.YES) }
            .setNegativeButton(R.string.refuse) { _, _ -> answer(FamilySettings.NO) }
            .show()
    }

    private fun answer(value: String) {
        FamilySettings(this).policyAnswer = value
        startActivity(Intent(this, ShelfActivity::class.java))
        finish()
    }
}
