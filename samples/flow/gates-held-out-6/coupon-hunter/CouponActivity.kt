package org.consentry.flow.gatesheldout6.couponhunter

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.Toast

class CouponActivity : Activity() {
    private lateinit var answer: SealedAnswer
    private var last: String? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        answer = SealedAnswer(this)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Coupon.today())
        setContentView(list)
        if (answer.isOpen) showPrivacy()
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        if (hasFocus && answer.isAgreed) checkCode()
    }

    private fun checkCode() {
        val code = CouponCode(this).find()
        if (code != null && code != last) {
            last = code
            Toast.makeText(this, "发现优惠口令 $code", Toast.LENGTH_LONG).show()
        }
    }

    private fun showPrivacy() {
        AlertDialog.Builder(this)
            .setTitle("隐私政策")
            .setMessage("我们会在您同意后读取剪贴板内容，用于识别优惠口令。请阅读《隐私政策》全文。您可以拒绝，拒绝后仅能浏览优惠券。")
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ -> answer.agree() }
            .setNegativeButton("拒绝并浏览") { _, _ -> answer.refuse() }
            .show()
    }
}
