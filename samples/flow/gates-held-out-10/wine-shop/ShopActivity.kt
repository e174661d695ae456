package org.consentry.flow.gatesheldout10.wineshop

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class ShopActivity : Activity() {
    private lateinit var offer: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        offer = TextView(this)
        setContentView(offer)
    }

    override fun onResume() {
        super.onResume()
        val voucher = Vouchers(this).copied()
        offer.text = if (voucher == null) getString(R.string.welcome) else getString(R.string.voucher, voucher)
    }
}
