package org.consentry.flow.gatesheldout8.bikerental

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.os.Build
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class BikeActivity : Activity() {
    private val scope = MainScope()
    private lateinit var viewModel: BikeViewModel
    private lateinit var adapter: ArrayAdapter<String>
    private var dialog: AlertDialog? = null
    private var requested = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1)
        setContentView(ListView(this).also { it.adapter = adapter })
        viewModel = BikeViewModel(ConsentStore(applicationContext), BikeRepository(LocationSource(applicationContext)))
        scope.launch { viewModel.uiState.collect(::render) }
    }

    override fun onDestroy() {
        scope.cancel()
        viewModel.clear()
        dialog?.dismiss()
        super.onDestroy()
    }

    private fun render(state: UiState) {
        adapter.clear()
        adapter.addAll(state.bikes.map { "${it.number}: ${it.metres} m" })
        setTitle(if (state.locating) R.string.searching else R.string.stations)
        if (state.locating) requestLocation()
        if (state.asking && dialog == null) dialog = ask()
    }

    private fun requestLocation() {
        if (requested || Build.VERSION.SDK_INT < Build.VERSION_CODES.M) return
        requested = true
        requestPermissions(arrayOf(Manifest.permission.ACCESS_FINE_LOCATION), 1)
    }

    private fun ask(): AlertDialog = AlertDialog.Builder(this)
        .setTitle(R.string.consent_title)
        .setMessage(R.string.consent_text)
        .setCancelable(false)
        .setPositiveButton(R.string.agree) { _, _ -> viewModel.onAnswer(true) }
        .setNegativeButton(R.string.decline) { _, _ -> viewModel.onAnswer(false) }
        .show()
}
