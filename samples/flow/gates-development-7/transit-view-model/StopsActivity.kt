package org.consentry.flow.gatesdevelopment7.transitviewmodel

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class StopsActivity : Activity() {
    private val scope = MainScope()
    private lateinit var viewModel: StopsViewModel
    private lateinit var text: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        text = TextView(this)
        setContentView(text)
        viewModel = StopsViewModel(ConsentRepository(this), LocationSource(applicationContext), scope)
        scope.launch {
            viewModel.state.collect { render(it) }
        }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private fun render(state: StopsState) {
        when (state) {
            is StopsState.AskConsent -> showPrompt()
            is StopsState.Loading -> text.text = "Looking for stops"
            is StopsState.Near -> text.text = "Stops near ${state.place}"
        }
    }

    private fun showPrompt() {
        AlertDialog.Builder(this)
            .setTitle("Before we start")
            .setMessage("To show stops near you we use your location as described in our Privacy Policy.")
            .setCancelable(false)
            .setPositiveButton("Agree") { _, _ -> viewModel.onConsent() }
            .setNegativeButton("Quit") { _, _ -> finish() }
            .show()
    }
}
