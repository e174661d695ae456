package org.consentry.flow.gatesdevelopment3.flowofmodes

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach

class HomeActivity : Activity() {
    private val scope = MainScope()
    private val settings by lazy { SettingsRepository(applicationContext) }
    private val viewModel by lazy { HomeViewModel(settings, packageManager, scope) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        setContentView(list)
        viewModel.apps
            .onEach { list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, it) }
            .launchIn(scope)
        if (!settings.policyAccepted.value) showPolicy()
    }

    private fun showPolicy() {
        AlertDialog.Builder(this)
            .setTitle("Your privacy")
            .setMessage("To clean up unused apps we look at the list of installed apps. Details are in our Privacy Policy.")
            .setPositiveButton("Accept") { _, _ -> viewModel.onAccept() }
            .setNegativeButton("Use basic mode", null)
            .show()
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
