package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.Application

class WifiApp : Application() {
    override fun onCreate() {
        super.onCreate()
        Router.add(Paths.ABOUT, Route(AboutActivity::class.java, needsConsent = false))
        Router.add(Paths.NEARBY, Route(NearbyWifiActivity::class.java, needsConsent = true))
        Router.interceptBy(ConsentInterceptor(this))
    }
}
