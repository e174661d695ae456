package org.consentry.samples.weather

import android.os.Bundle
import android.widget.TextView
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.flowOn
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.consentry.samples.kit.app.BaseActivity

/** The days ahead. */
class DayActivity : BaseActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(R.layout.activity_day)
        val app = application as WeatherApp
        val days = flow { emit(app.forecasts.of(intent.getStringExtra("place") ?: "")) }
            .map { it.joinToString("\n") }
            .flowOn(Dispatchers.IO)
        app.scope.launch {
            days.collect { text -> withContext(Dispatchers.Main) { findViewById<TextView>(R.id.days).text = text } }
        }
    }
}
