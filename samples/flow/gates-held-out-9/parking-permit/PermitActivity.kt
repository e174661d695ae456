package org.consentry.flow.gatesheldout9.parkingpermit

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.app.Activity
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class PermitActivity : Activity() {
    private val lifecycleScope = MainScope()
    private lateinit var model: PermitViewModel
    private lateinit var text: TextView
    private lateinit var buttons: LinearLayout
    private var asked = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        text = TextView(this)
        buttons = LinearLayout(this)
        buttons.addView(button(R.string.agree, PermitEvent.Accepted))
        buttons.addView(button(R.string.decline, PermitEvent.Declined))
        val column = LinearLayout(this)
        column.orientation = LinearLayout.VERTICAL
        column.addView(text)
        column.addView(buttons)
        setContentView(column)
        model = PermitViewModel(AnswerStore(getSharedPreferences("permit", MODE_PRIVATE)), ZoneFinder(this))
        lifecycleScope.launch { model.state.collect(::render) }
    }

    private fun button(label: Int, event: PermitEvent) = Button(this).apply {
        setText(label)
        setOnClickListener { model.onAnswer(event) }
    }

    private fun render(state: PermitState) {
        if (state is PermitState.Ready) requestLocation()
        buttons.visibility = if (state == PermitState.Asking) View.VISIBLE else View.GONE
        text.text = when (state) {
            PermitState.Asking -> getString(R.string.policy_text)
            PermitState.Guest -> getString(R.string.guest)
            is PermitState.Ready -> getString(R.string.ready, state.zone ?: getString(R.string.unknown))
        }
    }

    private fun requestLocation() {
        if (asked || Build.VERSION.SDK_INT < Build.VERSION_CODES.M) return
        if (checkSelfPermission(ACCESS_COARSE_LOCATION) == PackageManager.PERMISSION_GRANTED) return
        asked = true
        requestPermissions(arrayOf(ACCESS_COARSE_LOCATION), 1)
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        if (results.firstOrNull() == PackageManager.PERMISSION_GRANTED) model.onPermission()
    }

    override fun onDestroy() {
        model.onCleared()
        lifecycleScope.cancel()
        super.onDestroy()
    }
}
