package org.consentry.flow.gatesheldout6.ebike

import android.bluetooth.BluetoothAdapter
import android.os.Handler
import android.os.Looper
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

class PairBikeUseCase {
    private val main = Handler(Looper.getMainLooper())

    operator fun invoke(bike: String, done: (Boolean) -> Unit) {
        val address = BluetoothAdapter.getDefaultAdapter()?.address
        if (address == null) {
            done(false)
            return
        }
        thread {
            val ok = bind(bike, address)
            main.post { done(ok) }
        }
    }

    private fun bind(bike: String, address: String): Boolean = try {
        val connection = URL("https://ebike.example.invalid/bind/$bike?phone=$address").openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        connection.responseCode == HttpURLConnection.HTTP_OK
    } catch (e: IOException) {
        false
    }
}
