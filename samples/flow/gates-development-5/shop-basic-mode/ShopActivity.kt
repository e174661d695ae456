package org.consentry.flow.gatesdevelopment5.shopbasicmode

import android.app.Activity
import android.app.AlertDialog
import android.content.ClipboardManager
import android.content.Context
import android.os.Bundle

class ShopActivity : Activity() {
    private val session by lazy { Session.get(this) }
    private lateinit var viewModel: ShopViewModel

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_shop)
        viewModel = ShopViewModel(getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager)
        viewModel.coupon.observe { code -> showCoupon(code) }
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        if (hasFocus && session.isAgreed) viewModel.checkCoupon()
    }

    private fun showCoupon(code: String) {
        AlertDialog.Builder(this)
            .setTitle(R.string.coupon_found)
            .setMessage(code)
            .setPositiveButton(R.string.receive, null)
            .show()
    }

    override fun onDestroy() {
        viewModel.coupon.clear()
        super.onDestroy()
    }
}
