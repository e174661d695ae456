package org.consentry.flow.gatesdevelopment4.routerneedsconsent

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.LinearLayout

class HomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val column = LinearLayout(this).apply { orientation = LinearLayout.VERTICAL }
        column.addView(entry("附近的网络", Paths.NEARBY))
        column.addView(entry("关于我们", Paths.ABOUT))
        setContentView(column)
    }

    private fun entry(label: String, path: String) = Button(this).apply {
        text = label
        setOnClickListener { Router.open(this@HomeActivity, path) }
    }
}
