package org.consentry.flow.gatesdevelopment5.shopbasicmode

import android.content.ClipboardManager

class ShopViewModel(private val clipboard: ClipboardManager) {
    private val _coupon = MutableLiveValue<String>()
    val coupon: LiveValue<String> = _coupon

    fun checkCoupon() {
        val clip = clipboard.primaryClip ?: return
        if (clip.itemCount == 0) return
        val text = clip.getItemAt(0).text?.toString().orEmpty()
        CODE.find(text)?.let { _coupon.postValue(it.groupValues[1]) }
    }

    private companion object {
        val CODE = Regex("￥([0-9A-Za-z]{8,12})￥")
    }
}
