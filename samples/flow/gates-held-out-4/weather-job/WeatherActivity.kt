package org.consentry.flow.gatesheldout4.weatherjob

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.EditText
import android.widget.TextView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class WeatherActivity : Activity() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val app: WeatherApp
        get() = application as WeatherApp

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_weather)
        val city = findViewById<EditText>(R.id.city)
        city.setText(app.settings.city)
        city.setOnEditorActionListener { view, _, _ ->
            app.settings.city = view.text.toString()
            refresh()
            true
        }
        findViewById<View>(R.id.banner).visibility = if (app.settings.isAnswered) View.GONE else View.VISIBLE
        findViewById<View>(R.id.allow).setOnClickListener { answer(true) }
        findViewById<View>(R.id.deny).setOnClickListener { answer(false) }
        val forecast = findViewById<TextView>(R.id.forecast)
        scope.launch {
            app.forecasts.forecast.collect { text -> forecast.post { forecast.text = text } }
        }
    }

    private fun answer(allowed: Boolean) {
        app.settings.answer(allowed)
        findViewById<View>(R.id.banner).visibility = View.GONE
        refresh()
    }

    private fun refresh() {
        scope.launch { app.forecasts.refresh() }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}
