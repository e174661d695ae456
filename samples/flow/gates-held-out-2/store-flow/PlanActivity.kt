package org.consentry.flow.gatesheldout2.storeflow

import org.consentry.flow.gatesheldout2.storeflow.store.DataStore
import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class PlanActivity : Activity() {
    private val scope = MainScope()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val repository = SettingsRepository(DataStore(applicationContext, "settings"))
        val model = PlanModel(repository, contentResolver, scope)
        model.begin()
        scope.launch {
            if (!repository.agreed.first()) ask(model)
        }
    }

    private fun ask(model: PlanModel) {
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("By tapping Agree you accept our Terms of Use and Privacy Policy.")
            .setPositiveButton("Agree") { _, _ -> model.onAgree() }
            .setNegativeButton("Exit") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
