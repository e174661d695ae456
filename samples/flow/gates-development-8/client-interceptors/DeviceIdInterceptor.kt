package org.consentry.flow.gatesdevelopment8.clientinterceptors

import android.content.Context
import android.provider.Settings

class DeviceIdInterceptor(private val context: Context) : Interceptor {
    override fun intercept(request: Request) {
        val id: String? = Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID)
        if (!id.isNullOrEmpty()) request.headers["X-Device-Id"] = id
    }
}
