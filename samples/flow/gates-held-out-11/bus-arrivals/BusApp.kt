package org.consentry.flow.gatesheldout11.busarrivals

import android.app.Application
import android.content.Context

class BusApp : Application() {
    val consents by lazy { ConsentRepository(getSharedPreferences("bus", Context.MODE_PRIVATE)) }
    val stops by lazy { StopFinder(this) }
}
