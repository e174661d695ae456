package org.consentry.flow.gatesdevelopment6.jobsservicelocator

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class SearchActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "搜索职位、公司" })
        val consent = ServiceLocator.consent
        if (!consent.isGranted) {
            AlertDialog.Builder(this)
                .setTitle("用户协议与隐私政策")
                .setMessage("欢迎使用找工作。为向您推荐合适的职位，我们会收集您的应用列表信息。请您阅读并同意《用户协议》和《隐私政策》。")
                .setPositiveButton("同意") { _, _ -> consent.grant() }
                .setNegativeButton("不同意") { _, _ -> finish() }
                .setCancelable(false)
                .show()
        }
    }
}
