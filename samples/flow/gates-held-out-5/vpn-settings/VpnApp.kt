package org.consentry.flow.gatesheldout5.vpnsettings

import android.app.Application

class VpnApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Consent.init(this)
    }
}
