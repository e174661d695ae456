package org.consentry.flow.gatesheldout2.policyupdate

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.telephony.TelephonyManager
import android.util.Log

class MainActivity : Activity() {
    private lateinit var policy: Policy

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        policy = Policy(applicationContext)
        if (policy.outdated) showUpdate() else loadCard()
    }

    private fun showUpdate() {
        AlertDialog.Builder(this).apply {
            setTitle("隐私政策更新")
            setMessage("我们更新了《隐私政策》，请您阅读并同意后继续使用本应用。")
            setPositiveButton("同意并继续") { _, _ ->
                policy.agree()
                loadCard()
            }
            setNegativeButton("不同意") { _, _ -> finish() }
            setCancelable(false)
        }.show()
    }

    private fun loadCard() {
        val manager = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        Log.i("card", manager.simSerialNumber.orEmpty())
    }
}
