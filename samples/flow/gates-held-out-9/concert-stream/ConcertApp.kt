package org.consentry.flow.gatesheldout9.concertstream

import android.app.Application
import android.os.Process
import java.io.File
import java.io.IOException

class ConcertApp : Application() {
    val agreement by lazy { Agreement(this) }
    var tariff = Tariff.PAID
        private set

    private val isMainProcess: Boolean
        get() = try {
            File("/proc/${Process.myPid()}/cmdline").readText().trim('\u0000', ' ') == packageName
        } catch (e: IOException) {
            true
        }

    override fun onCreate() {
        super.onCreate()
        if (isMainProcess && !agreement.given) return
        chooseTariff()
    }

    fun chooseTariff() {
        tariff = Tariff.detect(this)
    }
}
