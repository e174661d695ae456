package org.consentry.flow.gatesheldout6.ebike

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

class BikeActivity : Activity() {
    private lateinit var viewModel: BikeViewModel

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_bike)
        val repository = LocalAgreementRepository(getSharedPreferences("ebike", MODE_PRIVATE))
        viewModel = BikeViewModel(repository, PairBikeUseCase())
        bindViews()
        viewModel.agreed.observe { viewModel.pair() }
        if (!viewModel.agreed.value) showAgreement()
    }

    private fun bindViews() {
        val status = findViewById<TextView>(R.id.status)
        val battery = findViewById<TextView>(R.id.battery)
        viewModel.status.observe { status.text = it }
        viewModel.battery.observe { battery.text = "剩余电量 $it%" }
        findViewById<Button>(R.id.ride).setOnClickListener { viewModel.ride() }
    }

    private fun showAgreement() {
        AlertDialog.Builder(this)
            .setTitle(R.string.agreement_title)
            .setMessage(R.string.agreement_message)
            .setCancelable(false)
            .setPositiveButton(R.string.agreement_yes) { _, _ -> viewModel.acceptAgreement() }
            .setNegativeButton(R.string.agreement_no) { _, _ -> finish() }
            .show()
    }

    override fun onDestroy() {
        viewModel.onCleared()
        super.onDestroy()
    }
}
