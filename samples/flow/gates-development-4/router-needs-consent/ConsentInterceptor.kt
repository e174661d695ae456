package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.Activity
import android.app.AlertDialog
import android.content.Context

class ConsentInterceptor(context: Context) : RouteInterceptor {
    private val prefs = context.getSharedPreferences("router", Context.MODE_PRIVATE)

    override fun intercept(from: Activity, route: Route, proceed: () -> Unit) {
        if (!route.needsConsent || prefs.getBoolean(AGREED, false)) {
            proceed()
            return
        }
        AlertDialog.Builder(from)
            .setTitle("需要您的同意")
            .setMessage("该功能会收集附近的 WLAN 信息，请先阅读并同意《隐私政策》。")
            .setPositiveButton("同意") { _, _ ->
                prefs.edit().putBoolean(AGREED, true).apply()
                proceed()
            }
            .setNegativeButton("不同意", null)
            .show()
    }

    private companion object {
        const val AGREED = "privacy_agreed"
    }
}
