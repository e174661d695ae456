package org.consentry.flow.gatesheldout6.parkingfee

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import android.widget.Toast

class ParkActivity : Activity() {
    private val user get() = (application as ParkApp).user
    private val rule = FeeRule(freeMinutes = 30, perHour = 5, cap = 40)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (user.isPrivacyAgreed) showHome() else showAgreement()
    }

    private fun showAgreement() {
        setContentView(R.layout.page_agreement)
        val box = findViewById<CheckBox>(R.id.cb_privacy)
        findViewById<View>(R.id.btn_next).setOnClickListener {
            if (box.isChecked) {
                user.agreePrivacy()
                showHome()
            } else {
                Toast.makeText(this, "请先勾选同意隐私政策", Toast.LENGTH_SHORT).show()
            }
        }
    }

    private fun showHome() {
        setContentView(R.layout.page_home)
        val plate = findViewById<EditText>(R.id.et_plate)
        val result = findViewById<TextView>(R.id.tv_fee)
        plate.setText(user.plate)
        findViewById<Button>(R.id.btn_query).setOnClickListener {
            user.plate = plate.text.toString().trim()
            val minutes = user.plate.length * 25
            result.text = "已停 $minutes 分钟，应付 ${rule.fee(minutes)} 元"
        }
    }
}
