package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.content.Context
import android.content.Intent

class ConsentInterceptor : RouteInterceptor {
    override fun proceed(context: Context, path: String): Boolean {
        if (path in FREE_PATHS) return true
        if (ConsentPrefs(context).given) return true
        context.startActivity(Intent(context, ConsentActivity::class.java).putExtra(ConsentActivity.EXTRA_NEXT, path))
        return false
    }

    private companion object {
        private val FREE_PATHS = setOf(Paths.HOME, Paths.POLICY)
    }
}
