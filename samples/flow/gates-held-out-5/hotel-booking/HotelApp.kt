package org.consentry.flow.gatesheldout5.hotelbooking

import android.app.Application
import org.consentry.flow.gatesheldout5.hotelbooking.consent.ConsentRepository

class HotelApp : Application() {
    lateinit var consents: ConsentRepository
        private set

    override fun onCreate() {
        super.onCreate()
        consents = ConsentRepository(this)
    }
}
