package org.consentry.flow.gatesdevelopment5.gameagegate

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button
import android.widget.NumberPicker
import android.widget.TextView
import java.util.Calendar

class AgeGateActivity : Activity() {
    private val prefs by lazy { PlayerPrefs(this) }
    private val thisYear = Calendar.getInstance().get(Calendar.YEAR)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (prefs.consented) {
            GameActivity.open(this)
            finish()
            return
        }
        setContentView(R.layout.activity_age_gate)
        val picker = findViewById<NumberPicker>(R.id.year)
        picker.minValue = thisYear - 100
        picker.maxValue = thisYear
        picker.value = thisYear
        findViewById<Button>(R.id.next).setOnClickListener { onYearChosen(picker.value) }
    }

    private fun onYearChosen(year: Int) {
        prefs.birthYear = year
        if (thisYear - year < MIN_AGE) {
            findViewById<TextView>(R.id.message).setText(R.string.too_young)
            return
        }
        startActivity(Intent(this, GameActivity::class.java))
        finish()
    }

    private companion object {
        const val MIN_AGE = 16
    }
}
