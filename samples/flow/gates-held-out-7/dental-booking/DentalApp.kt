package org.consentry.flow.gatesheldout7.dentalbooking

import android.app.Application
import org.consentry.flow.gatesheldout7.dentalbooking.util.DeviceUtils

class DentalApp : Application() {
    /** 每行显示几个医生 */
    var columns = 1
        private set

    override fun onCreate() {
        super.onCreate()
        instance = this
        columns = if (DeviceUtils.widthDp > 600) 2 else 1
    }

    companion object {
        lateinit var instance: DentalApp
            private set
    }
}
