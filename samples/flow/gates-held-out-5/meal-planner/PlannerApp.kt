package org.consentry.flow.gatesheldout5.mealplanner

import android.app.Application
import android.provider.Settings
import java.util.Locale

class PlannerApp : Application() {
    val consent by lazy { Consent(this) }

    val api by lazy {
        RecipeApi {
            HashMap<String, String>().apply {
                put("Accept-Language", Locale.getDefault().language)
                if (consent.given || !consent.required) put("X-Device", deviceId())
            }
        }
    }

    private fun deviceId(): String =
        Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID) ?: "none"
}
