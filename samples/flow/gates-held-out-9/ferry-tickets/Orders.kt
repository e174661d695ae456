package org.consentry.flow.gatesheldout9.ferrytickets

import java.io.IOException
import kotlin.concurrent.thread
import org.consentry.flow.gatesheldout9.ferrytickets.net.Clients
import org.consentry.flow.gatesheldout9.ferrytickets.net.Request

class Orders(private val clients: Clients) {
    fun place(departure: String, onDone: (Boolean) -> Unit) {
        thread {
            val done = try {
                clients.personal.call(Request("orders", body = "departure=$departure"))
                true
            } catch (e: IOException) {
                false
            }
            onDone(done)
        }
    }
}
