package org.consentry.flow.gatesheldout9.ferrytickets.net

import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

class Request(val path: String, val headers: Map<String, String> = emptyMap(), val body: String? = null) {
    fun with(name: String, value: String) = Request(path, headers + (name to value), body)
}

fun interface Interceptor {
    fun intercept(request: Request): Request
}

class HttpClient(private val base: String, private val interceptors: List<Interceptor>) {
    @Throws(IOException::class)
    fun call(request: Request): String {
        val ready = interceptors.fold(request) { current, each -> each.intercept(current) }
        val connection = URL(base + ready.path).openConnection() as HttpURLConnection
        ready.headers.forEach(connection::setRequestProperty)
        ready.body?.let { body ->
            connection.doOutput = true
            connection.outputStream.use { it.write(body.toByteArray()) }
        }
        return connection.inputStream.bufferedReader().use { it.readText() }
    }
}
