package org.consentry.flow.consentgates.cardhiddeninlayout

import android.app.Activity
import android.net.wifi.WifiManager
import android.os.Bundle
import android.text.Editable
import android.text.TextWatcher
import android.view.View
import android.widget.Button
import android.widget.EditText
import android.widget.Switch
import android.widget.TextView

class ConnectActivity : Activity() {
    private lateinit var terms: Switch
    private lateinit var name: EditText
    private lateinit var card: View

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_connect)
        terms = findViewById(R.id.terms)
        name = findViewById(R.id.name)
        card = findViewById(R.id.card)
        findViewById<Button>(R.id.connect).setOnClickListener { showPoint() }
        findViewById<Button>(R.id.clear).setOnClickListener { name.setText("") }
        terms.setOnCheckedChangeListener { _, _ -> refresh() }
        name.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
            override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = refresh()
            override fun afterTextChanged(text: Editable) = Unit
        })
    }

    private fun refresh() {
        val ready = terms.isChecked
        card.visibility = if (ready) View.VISIBLE else View.GONE
    }

    private fun showPoint() {
        val wifi = applicationContext.getSystemService(WIFI_SERVICE) as WifiManager
        findViewById<TextView>(R.id.point).text = wifi.connectionInfo.bssid
    }
}
