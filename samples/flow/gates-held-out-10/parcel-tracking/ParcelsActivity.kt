package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView

class ParcelsActivity : Activity() {
    private lateinit var numbers: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        numbers = TextView(this)
        val policy = Button(this).apply {
            setText(R.string.policy)
            setOnClickListener { startActivity(Intent(context, PolicyTextActivity::class.java)) }
        }
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(numbers)
                addView(policy)
            },
        )
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        numbers.text = (application as ParcelApp).numbers.joinToString("\n")
    }
}
