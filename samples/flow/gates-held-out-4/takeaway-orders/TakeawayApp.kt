package org.consentry.flow.gatesheldout4.takeawayorders

import android.app.Application
import android.content.Context

class TakeawayApp : Application() {
    lateinit var privacy: PrivacyRepository
        private set
    lateinit var basket: Basket
        private set
    private lateinit var orderStatistics: OrderStatistics

    override fun onCreate() {
        super.onCreate()
        privacy = PrivacyRepository(getSharedPreferences("privacy", Context.MODE_PRIVATE))
        basket = Basket()
        orderStatistics = OrderStatistics(this, basket)
        privacy.accepted.observe { orderStatistics.start() }
    }
}
