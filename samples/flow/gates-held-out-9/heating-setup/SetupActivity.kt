package org.consentry.flow.gatesheldout9.heatingsetup

import android.Manifest
import android.app.Activity
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.TextView
import java.io.File
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.consentry.flow.gatesheldout9.heatingsetup.consent.ConsentRepository

class SetupActivity : Activity() {
    private val lifecycleScope = MainScope()
    private lateinit var model: SetupViewModel

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_setup)
        model = SetupViewModel(ConsentRepository(File(filesDir, "consent.bin")), NetworkScanner(this))
        findViewById<View>(R.id.agree).setOnClickListener { agree() }
        findViewById<View>(R.id.by_hand).setOnClickListener { model.answer(granted = false) }
        lifecycleScope.launch { model.state.collect(::render) }
    }

    private fun agree() {
        model.answer(granted = true)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(arrayOf(Manifest.permission.ACCESS_COARSE_LOCATION), 1)
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) = model.rescan()

    private fun render(state: SetupState) {
        findViewById<View>(R.id.buttons).visibility = if (state is SetupState.Question) View.VISIBLE else View.GONE
        findViewById<TextView>(R.id.text).text = when (state) {
            SetupState.Loading -> getString(R.string.loading)
            SetupState.Question -> getString(R.string.question)
            SetupState.Manual -> getString(R.string.manual)
            is SetupState.Networks -> state.names.joinToString("\n")
        }
    }

    override fun onDestroy() {
        lifecycleScope.cancel()
        model.clear()
        super.onDestroy()
    }
}
