package org.consentry.flow.gatesheldout9.ferrytickets

import android.app.Application
import android.content.Context
import org.consentry.flow.gatesheldout9.ferrytickets.net.Clients

class FerryApp : Application() {
    private val clients by lazy { Clients(this) }
    val departures by lazy { Departures(clients) }
    val orders by lazy { Orders(clients) }
    val consent by lazy { Consent(this) }
}

val Context.app: FerryApp get() = applicationContext as FerryApp
