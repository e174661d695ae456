package org.consentry.flow.gatesdevelopment5.schoolwebagreement

import android.app.Activity
import android.content.Intent
import android.provider.Settings
import android.webkit.JavascriptInterface

/** What the pages of the school's web site may call: `school.deviceId()` and so on. */
class SchoolBridge(private val activity: Activity, private val accounts: Accounts) {
    @JavascriptInterface
    fun deviceId(): String = if (accounts.hasAgreed()) readId() else ""

    @JavascriptInterface
    fun appVersion(): String = activity.packageManager.getPackageInfo(activity.packageName, 0).versionName

    @JavascriptInterface
    fun accept() {
        activity.runOnUiThread {
            accounts.setAgreed()
            activity.startActivity(Intent(activity, ClassActivity::class.java))
            activity.finish()
        }
    }

    @JavascriptInterface
    fun decline() {
        activity.runOnUiThread { activity.finish() }
    }

    private fun readId(): String =
        Settings.Secure.getString(activity.contentResolver, Settings.Secure.ANDROID_ID) ?: ""
}
