package org.consentry.flow.gatesheldout6.parkingfee

import android.app.Application

class ParkApp : Application() {
    lateinit var user: UserCenter
        private set
    lateinit var heartbeat: Heartbeat
        private set

    override fun onCreate() {
        super.onCreate()
        user = UserCenter(this)
        heartbeat = Heartbeat(PhoneInfo(this), user)
        heartbeat.start()
    }
}
