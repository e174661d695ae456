package org.consentry.flow.gatesdevelopment7.launcherbootjob

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class HomeActivity : Activity() {
    private lateinit var settings: PrivacySettings

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "极简桌面" })
        settings = PrivacySettings(this)
        if (!settings.agreed) {
            showPrivacyPrompt()
        }
    }

    private fun showPrivacyPrompt() {
        AlertDialog.Builder(this)
            .setTitle("隐私保护指引")
            .setMessage("为了优化桌面分类，我们会统计已安装的应用。请阅读并同意《隐私政策》后继续使用。")
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ ->
                settings.agreed = true
                ReportJobService.schedule(applicationContext)
            }
            .setNegativeButton("退出") { _, _ -> finish() }
            .show()
    }
}
