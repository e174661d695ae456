package org.consentry.flow.gatesdevelopment4.viewmodelproperty

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView

class MainActivity : Activity() {
    private lateinit var viewModel: MainViewModel

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
        viewModel = MainViewModel(ConsentRepository(applicationContext), DeviceRepository(contentResolver))
        findViewById<View>(R.id.button_agree).setOnClickListener { viewModel.onAgreeClicked() }
        findViewById<View>(R.id.button_decline).setOnClickListener { viewModel.onDeclineClicked() }
        viewModel.state.observe(::render)
    }

    private fun render(state: UiState) {
        val panel = findViewById<View>(R.id.consent_panel)
        when (state) {
            is UiState.ConsentNeeded -> panel.visibility = View.VISIBLE
            is UiState.Ready -> {
                panel.visibility = View.GONE
                findViewById<TextView>(R.id.greeting).text = state.greeting
            }
            is UiState.Closed -> finish()
        }
    }
}
