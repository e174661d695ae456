package org.consentry.flow.gatesdevelopment3.orderofinterceptors

import android.annotation.SuppressLint
import android.os.Build
import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL

internal class ConsentInterceptor(private val consent: ConsentStore) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response =
        if (consent.granted) chain.proceed(chain.request) else Response(451, "")
}

internal class DeviceHeaderInterceptor : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response =
        chain.proceed(chain.request.withHeader("X-Device", serial()))

    @SuppressLint("MissingPermission")
    private fun serial(): String = try {
        Build.getSerial()
    } catch (e: SecurityException) {
        "unknown"
    }
}

internal class CallInterceptor : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response = try {
        val connection = URL(chain.request.url).openConnection() as HttpURLConnection
        chain.request.headers.forEach { (name, value) -> connection.setRequestProperty(name, value) }
        Response(connection.responseCode, connection.inputStream.bufferedReader().readText())
    } catch (e: IOException) {
        Response(0, e.message.orEmpty())
    }
}
