package org.consentry.flow.gatesdevelopment8.awaitconsentflow

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class HomeActivity : Activity() {
    private lateinit var scope: CoroutineScope

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_home)
        val app = application as FitApp
        scope = CoroutineScope(SupervisorJob() + app.mainDispatcher)
        val viewModel = HomeViewModel(scope, app.consent, app.devices)
        findViewById<View>(R.id.accept).setOnClickListener { viewModel.onAcceptClicked() }
        findViewById<View>(R.id.reject).setOnClickListener { finish() }
        scope.launch {
            app.consent.accepted.collect { accepted ->
                findViewById<View>(R.id.consent).visibility = if (accepted) View.GONE else View.VISIBLE
            }
        }
        scope.launch {
            viewModel.title.collect { findViewById<TextView>(R.id.title).text = it }
        }
        viewModel.load()
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
