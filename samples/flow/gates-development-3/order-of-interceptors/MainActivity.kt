package org.consentry.flow.gatesdevelopment3.orderofinterceptors

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class MainActivity : Activity() {
    private lateinit var consent: ConsentStore
    private lateinit var client: ApiClient
    private lateinit var text: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        text = TextView(this)
        setContentView(text)
        consent = ConsentStore(applicationContext)
        client = ApiClient(consent)
        loadHome()
        if (!consent.granted) askForConsent()
    }

    private fun loadHome() {
        client.enqueue(Request("https://api.example.invalid/home")) { response ->
            text.text = if (response.code == 451) "Please agree to the Privacy Policy first" else response.body
        }
    }

    private fun askForConsent() {
        AlertDialog.Builder(this)
            .setTitle("Privacy Policy")
            .setMessage("By tapping Agree you accept our Privacy Policy and Terms of Use.")
            .setPositiveButton("Agree") { _, _ ->
                consent.grant()
                loadHome()
            }
            .setNegativeButton("Disagree") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }
}
