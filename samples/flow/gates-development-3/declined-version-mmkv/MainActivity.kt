package org.consentry.flow.gatesdevelopment3.declinedversionmmkv

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import java.net.NetworkInterface

class MainActivity : Activity() {
    private lateinit var label: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        label = TextView(this)
        setContentView(label)
        if (Consent.upToDate) showNetwork() else showPolicy()
    }

    private fun showPolicy() {
        AlertDialog.Builder(this)
            .setTitle("隐私政策更新")
            .setMessage("我们更新了《隐私政策》，请阅读并同意后继续使用。")
            .setPositiveButton("同意") { _, _ ->
                Consent.version = Consent.CURRENT
                showNetwork()
            }
            .setNegativeButton("拒绝") { _, _ ->
                Consent.version = Consent.NONE
                finish()
            }
            .setCancelable(false)
            .show()
    }

    private fun showNetwork() {
        label.text = hardwareAddress() ?: "02:00:00:00:00:00"
    }

    private fun hardwareAddress(): String? {
        val wlan = NetworkInterface.getByName("wlan0") ?: return null
        return wlan.hardwareAddress?.joinToString(":") { "%02X".format(it) }
    }
}
