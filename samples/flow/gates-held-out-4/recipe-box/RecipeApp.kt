package org.consentry.flow.gatesheldout4.recipebox

import android.app.Application
import android.content.Context

class RecipeApp : Application() {
    val shoppingApps by lazy { ShoppingApps(packageManager) }

    override fun onCreate() {
        super.onCreate()
        Privacy.open(getSharedPreferences("privacy", Context.MODE_PRIVATE))
        Privacy.whenAccepted { shoppingApps.load() }
    }
}
