package org.consentry.flow.gatesheldout7.scenictickets

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.Toast
import org.consentry.flow.gatesheldout7.scenictickets.net.OrderApi
import kotlin.concurrent.thread

class OrderActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val park = intent.getStringExtra("park").orEmpty().substringBefore('　')
        val button = Button(this)
        button.text = "购买 $park 门票 1 张"
        button.setOnClickListener {
            button.isEnabled = false
            thread {
                val done = OrderApi(contentResolver).order(park, 1)
                runOnUiThread {
                    button.isEnabled = true
                    Toast.makeText(this, if (done) "下单成功" else "下单失败", Toast.LENGTH_SHORT).show()
                }
            }
        }
        setContentView(button)
    }
}
