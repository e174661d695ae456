package org.consentry.flow.gatesdevelopment4.twowaystologin

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.telephony.TelephonyManager
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import android.widget.TextView
import android.widget.Toast

fun Context.toast(text: String) = Toast.makeText(this, text, Toast.LENGTH_SHORT).show()

class LoginActivity : Activity(), View.OnClickListener {
    private lateinit var cbAgree: CheckBox
    private val tvUser by lazy { findViewById<TextView>(R.id.tv_user) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_login)
        cbAgree = findViewById(R.id.cb_agree)
        findViewById<Button>(R.id.btn_sim).setOnClickListener(this)
        findViewById<Button>(R.id.btn_wechat).setOnClickListener(this)
    }

    override fun onClick(v: View) {
        when (v.id) {
            R.id.btn_sim -> if (checkAgreements()) logIn(Way.SIM)
            R.id.btn_wechat -> logIn(Way.WECHAT)
        }
    }

    private fun checkAgreements(): Boolean {
        if (!cbAgree.isChecked) {
            toast("请先阅读并勾选同意《用户协议》和《隐私政策》")
        }
        return cbAgree.isChecked
    }

    private fun logIn(way: Way) {
        val number = simNumber()
        tvUser.text = "${way.label}登录：$number"
    }

    private fun simNumber(): String {
        val telephony = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        return try {
            telephony.line1Number.orEmpty()
        } catch (e: SecurityException) {
            "未知"
        }
    }
}
