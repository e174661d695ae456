package org.consentry.flow.consentgates.stateupdatedbyfunction

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle

class RecipesActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val app = application as RecipeApp
        if (app.store.state.agreed) return
        AlertDialog.Builder(this)
            .setMessage("We count which recipes are opened. Read our privacy policy.")
            .setPositiveButton("Accept") { _, _ ->
                app.store.update { it.copy(agreed = true) }
                app.startStatistics()
            }
            .setNegativeButton("Not now") { _, _ ->
                app.store.update { it.copy(asked = it.asked + 1) }
                app.startStatistics()
            }
            .show()
    }
}
