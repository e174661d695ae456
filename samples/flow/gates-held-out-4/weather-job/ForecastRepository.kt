package org.consentry.flow.gatesheldout4.weatherjob

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.withContext

class ForecastRepository(
    private val places: PlaceFinder,
    private val settings: WeatherSettings,
    private val api: ForecastApi,
) {
    private val mutableForecast = MutableStateFlow<String?>(null)
    val forecast: StateFlow<String?> = mutableForecast

    suspend fun refresh() = withContext(Dispatchers.IO) {
        val place = if (settings.locationAllowed) places.current() else null
        val query = when (place) {
            null -> "city=${settings.city}"
            else -> "lat=${place.latitude}&lon=${place.longitude}"
        }
        mutableForecast.value = api.fetch(query) ?: mutableForecast.value
    }
}
