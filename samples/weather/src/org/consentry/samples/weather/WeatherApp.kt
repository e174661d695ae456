package org.consentry.samples.weather

import android.app.Application
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

class WeatherApp : Application() {
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    val forecasts by lazy { Forecasts("https://weather.samples.invalid/") }
}
