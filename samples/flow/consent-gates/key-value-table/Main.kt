package org.consentry.flow.consentgates.keyvaluetable

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.telephony.TelephonyManager
import android.widget.TextView

private const val ASKED = "privacy"

class Main : Activity() {
    private val settings by lazy { Settings(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this))
        if (settings.get(ASKED) == "done") {
            showCells()
            return
        }
        AlertDialog.Builder(this)
            .setTitle("隐私政策")
            .setMessage("请您阅读并同意《隐私政策》后使用信号地图。")
            .setPositiveButton("同意") { _, _ ->
                settings.put(ASKED, "done")
                showCells()
            }
            .setNegativeButton("不同意") { _, _ -> settings.put(ASKED, "refused") }
            .show()
    }

    private fun showCells() {
        val telephony = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        title = "${telephony.allCellInfo.size}"
    }
}
