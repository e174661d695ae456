package org.consentry.flow.gatesdevelopment5.schoolwebagreement

import android.annotation.SuppressLint
import android.app.Activity
import android.os.Bundle
import android.webkit.WebView
import android.webkit.WebViewClient

class ClassActivity : Activity() {
    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val web = WebView(this)
        web.settings.javaScriptEnabled = true
        web.webViewClient = WebViewClient()
        web.addJavascriptInterface(SchoolBridge(this, Accounts(this)), "school")
        setContentView(web)
        web.loadUrl("https://school.example.invalid/class")
    }
}
