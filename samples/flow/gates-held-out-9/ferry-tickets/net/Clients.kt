package org.consentry.flow.gatesheldout9.ferrytickets.net

import android.content.Context
import android.provider.Settings

private const val BASE = "https://ferry.example.invalid/api/"

class Clients(context: Context) {
    private val language = Interceptor { it.with("Accept-Language", "en") }

    /** For everything that anyone may ask. */
    val open by lazy { HttpClient(BASE, listOf(language)) }

    /** For orders: needs the agreement of the user. */
    val personal by lazy { HttpClient(BASE, listOf(language, DeviceHeader(context))) }
}

private class DeviceHeader(private val context: Context) : Interceptor {
    override fun intercept(request: Request): Request {
        val id = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        return request.with("X-Device", id.orEmpty())
    }
}
