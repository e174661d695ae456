package org.consentry.flow.gatesdevelopment5.schoolwebagreement

import android.annotation.SuppressLint
import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.webkit.WebView
import android.webkit.WebViewClient

class AgreementActivity : Activity() {
    private lateinit var web: WebView

    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val accounts = Accounts(this)
        if (accounts.hasAgreed()) {
            startActivity(Intent(this, ClassActivity::class.java))
            finish()
            return
        }
        web = WebView(this)
        web.settings.javaScriptEnabled = true
        web.webViewClient = WebViewClient()
        web.addJavascriptInterface(SchoolBridge(this, accounts), "school")
        setContentView(web)
        val page = resources.openRawResource(R.raw.agreement).bufferedReader().use { it.readText() }
        web.loadDataWithBaseURL("https://school.example.invalid/", page, "text/html", "utf-8", null)
    }
}
