package org.consentry.flow.gatesdevelopment8.clientinterceptors

import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class ApiClient(private vararg val interceptors: Interceptor) {
    @Throws(IOException::class)
    fun get(url: String): String {
        val request = Request(url)
        for (interceptor in interceptors) interceptor.intercept(request)
        val connection = URL(request.url).openConnection() as HttpURLConnection
        for ((name, value) in request.headers) connection.setRequestProperty(name, value)
        try {
            return connection.inputStream.bufferedReader().use { it.readText() }
        } finally {
            connection.disconnect()
        }
    }
}
