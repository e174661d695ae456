package org.consentry.flow.gatesheldout6.couponhunter

data class Coupon(val shop: String, val full: Int, val minus: Int) {
    override fun toString() = "$shop  满${full}减$minus"

    companion object {
        fun today() = listOf(
            Coupon("邻家便利店", 30, 5),
            Coupon("城南书店", 99, 40),
            Coupon("小李水果", 49, 12),
        )
    }
}
