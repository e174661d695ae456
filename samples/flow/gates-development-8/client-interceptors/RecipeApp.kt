package org.consentry.flow.gatesdevelopment8.clientinterceptors

import android.app.Application

class RecipeApp : Application() {
    lateinit var consent: ConsentStore
        private set
    lateinit var config: RemoteConfig
        private set

    override fun onCreate() {
        super.onCreate()
        consent = ConsentStore(this)
        val client = ApiClient(
            LanguageInterceptor(),
            DeviceIdInterceptor(this),
        )
        config = RemoteConfig(client, getSharedPreferences("config", MODE_PRIVATE))
        config.refresh()
    }
}
