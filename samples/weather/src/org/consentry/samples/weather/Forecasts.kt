package org.consentry.samples.weather

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.consentry.samples.kit.net.Http
import org.json.JSONArray

data class Day(val name: String, val low: Int, val high: Int) {
    override fun toString() = "$name  $low – $high °C"
}

/** Forecasts by place. */
class Forecasts(host: String) {
    private val service = Http(host)

    suspend fun of(place: String): List<Day> = withContext(Dispatchers.IO) {
        runCatching { parse(service.get("forecast/$place")) }.getOrDefault(emptyList())
    }

    private fun parse(text: String): List<Day> {
        val all = JSONArray(text)
        return (0 until all.length())
            .map { all.getJSONObject(it) }
            .filter { it.has("low") && it.has("high") }
            .map { Day(it.getString("day"), it.getInt("low"), it.getInt("high")) }
            .sortedBy { it.name }
    }
}
