package org.consentry.flow.gatesheldout2.sheetcallbacks

import android.app.Activity
import android.app.Dialog
import android.os.Bundle
import android.view.Gravity
import android.view.ViewGroup
import android.view.Window
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView

internal class AgreementSheet(activity: Activity) : Dialog(activity) {
    var onShown: (() -> Unit)? = null
    var onAgreed: (() -> Unit)? = null
    var onRefused: (() -> Unit)? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        requestWindowFeature(Window.FEATURE_NO_TITLE)
        setCancelable(false)
        val content = LinearLayout(context).apply {
            orientation = LinearLayout.VERTICAL
            addView(TextView(context).apply { text = "登录即表示您已阅读并同意《用户协议》《隐私政策》" })
            addView(button("同意并继续") { onAgreed?.invoke() })
            addView(button("取消") { onRefused?.invoke() })
        }
        setContentView(content)
        window?.run {
            setGravity(Gravity.BOTTOM)
            setLayout(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        }
    }

    override fun onStart() {
        super.onStart()
        onShown?.invoke()
    }

    private inline fun button(label: String, crossinline action: () -> Unit) = Button(context).apply {
        text = label
        setOnClickListener {
            dismiss()
            action()
        }
    }
}
