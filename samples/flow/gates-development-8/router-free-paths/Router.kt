package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.util.Log

object Router {
    private val routes: Map<String, Class<out Activity>> = mapOf(
        Paths.HOME to HomeActivity::class.java,
        Paths.POLICY to PolicyActivity::class.java,
        Paths.APPS to AppsActivity::class.java,
    )

    private val interceptors = listOf(LogInterceptor(), ConsentInterceptor())

    fun open(context: Context, path: String) {
        val target = routes[path]
        if (target == null) {
            Log.e("Router", "no page for $path")
            return
        }
        for (interceptor in interceptors) {
            if (!interceptor.proceed(context, path)) return
        }
        context.startActivity(Intent(context, target))
    }
}
