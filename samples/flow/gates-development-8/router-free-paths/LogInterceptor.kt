package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.content.Context
import android.util.Log

class LogInterceptor : RouteInterceptor {
    override fun proceed(context: Context, path: String): Boolean {
        Log.d("Router", "open $path")
        return true
    }
}
