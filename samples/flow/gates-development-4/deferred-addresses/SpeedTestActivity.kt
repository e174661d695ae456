package org.consentry.flow.gatesdevelopment4.deferredaddresses

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView
import java.net.NetworkInterface
import java.util.Collections
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class SpeedTestActivity : Activity() {
    private val scope = MainScope()
    private val prefs by lazy { getSharedPreferences("speed", MODE_PRIVATE) }
    private lateinit var addresses: Deferred<List<String>>
    private lateinit var result: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        result = TextView(this)
        setContentView(result)
        addresses = scope.async(Dispatchers.IO, CoroutineStart.LAZY) { localAddresses() }
        if (prefs.getBoolean("privacy_ok", false)) showAddresses() else askForPrivacy()
    }

    private fun askForPrivacy() {
        AlertDialog.Builder(this)
            .setTitle("用户协议与隐私政策")
            .setMessage("测速需要获取您的网络信息（包括 IP 地址）。请阅读并同意《用户协议》和《隐私政策》。")
            .setPositiveButton("同意并继续") { _, _ ->
                prefs.edit().putBoolean("privacy_ok", true).apply()
                showAddresses()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    private fun showAddresses() {
        scope.launch { result.text = addresses.await().joinToString("\n") }
    }

    private fun localAddresses(): List<String> {
        val found = mutableListOf<String>()
        for (network in Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (address in network.inetAddresses) {
                if (!address.isLoopbackAddress) found += address.hostAddress.orEmpty()
            }
        }
        return found
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
