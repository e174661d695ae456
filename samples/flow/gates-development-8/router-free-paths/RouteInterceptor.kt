package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.content.Context

interface RouteInterceptor {
    /** Returns whether the page may be opened. */
    fun proceed(context: Context, path: String): Boolean
}
