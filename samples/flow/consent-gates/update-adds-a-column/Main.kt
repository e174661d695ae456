package org.consentry.flow.consentgates.updateaddsacolumn

import android.app.Activity
import android.app.AlertDialog
import android.content.pm.PackageManager
import android.os.Bundle
import android.widget.TextView

class Main : Activity() {
    private val settings by lazy { Settings(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this))
        if (settings.agreed) {
            showApps()
            return
        }
        AlertDialog.Builder(this)
            .setTitle("隐私政策")
            .setMessage("请您阅读并同意《隐私政策》后管理应用。")
            .setPositiveButton("同意") { _, _ ->
                settings.agree()
                showApps()
            }
            .setNegativeButton("暂不使用") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    private fun showApps() {
        title = "${packageManager.getInstalledPackages(PackageManager.GET_META_DATA).size}"
    }
}
