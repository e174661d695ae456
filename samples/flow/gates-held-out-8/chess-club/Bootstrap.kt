package org.consentry.flow.gatesheldout8.chessclub

import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope

class Bootstrap(private val consent: Consent, private val devices: Devices, private val league: League) {
    /** Returns the table of the league, once the user answered. */
    suspend fun run(ask: suspend () -> Boolean): List<Standing> = coroutineScope {
        val table = async { league.table() }
        val device = async(Dispatchers.IO) { devices.current() }
        if (consent.granted || ask().also { consent.granted = it }) {
            league.register(device.await())
        } else {
            device.cancel()
        }
        table.await()
    }
}
