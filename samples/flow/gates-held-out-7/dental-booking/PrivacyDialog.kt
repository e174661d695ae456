package org.consentry.flow.gatesheldout7.dentalbooking

import android.app.Dialog
import android.content.Context
import android.os.Bundle
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView
import org.consentry.flow.gatesheldout7.dentalbooking.util.DeviceUtils

class PrivacyDialog(
    context: Context,
    private val onAgree: () -> Unit,
    private val onRefuse: () -> Unit,
) : Dialog(context) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle("用户隐私保护")
        setCancelable(false)
        val box = LinearLayout(context).apply { orientation = LinearLayout.VERTICAL }
        val pad = DeviceUtils.dp(16)
        box.setPadding(pad, pad, pad, pad)
        box.addView(TextView(context).apply {
            text = "感谢您使用口腔预约。我们将依据《隐私政策》收集设备标识、就诊信息，用于预约和账号安全。请您阅读并同意后使用。"
        })
        box.addView(button("同意", onAgree))
        box.addView(button("不同意", onRefuse))
        setContentView(box)
    }

    private fun button(label: String, action: () -> Unit) = Button(context).apply {
        text = label
        setOnClickListener {
            dismiss()
            action()
        }
    }
}
