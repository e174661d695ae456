package org.consentry.flow.gatesheldout4.weatherjob

import java.io.IOException
import java.net.URL

class ForecastApi {
    fun fetch(query: String): String? = try {
        URL("https://weather.example.invalid/forecast?$query").readText()
    } catch (e: IOException) {
        null
    }
}
