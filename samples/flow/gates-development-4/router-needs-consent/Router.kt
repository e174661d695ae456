package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.Activity
import android.content.Intent

object Paths {
    const val ABOUT = "/about"
    const val NEARBY = "/wifi/nearby"
}

data class Route(val screen: Class<out Activity>, val needsConsent: Boolean)

fun interface RouteInterceptor {
    fun intercept(from: Activity, route: Route, proceed: () -> Unit)
}

object Router {
    private val routes = mutableMapOf<String, Route>()
    private var interceptor: RouteInterceptor? = null

    fun add(path: String, route: Route) {
        routes[path] = route
    }

    fun interceptBy(interceptor: RouteInterceptor) {
        this.interceptor = interceptor
    }

    fun open(from: Activity, path: String) {
        val route = routes[path] ?: return
        val start = { from.startActivity(Intent(from, route.screen)) }
        interceptor?.intercept(from, route, start) ?: start()
    }
}
