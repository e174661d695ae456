package org.consentry.flow.gatesheldout4.takeawayorders

import android.os.Bundle
import android.widget.TextView

class BasketActivity : BaseActivity() {
    private var stop: (() -> Unit)? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val text = TextView(this)
        setContentView(text)
        stop = app.basket.dishes.observe { dishes ->
            text.text = dishes.joinToString("\n") { it.name } + "\n" + app.basket.total / 100.0
        }
    }

    override fun onDestroy() {
        stop?.invoke()
        super.onDestroy()
    }
}
