package org.consentry.flow.gatesdevelopment5.shopbasicmode

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.widget.TextView

class GuideActivity : Activity() {
    private val session by lazy { Session.get(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (session.isChosen) {
            toShop()
            return
        }
        setContentView(R.layout.activity_guide)
        findViewById<TextView>(R.id.tv_agree).setOnClickListener { choose(UseMode.FULL) }
        findViewById<TextView>(R.id.tv_browse).setOnClickListener { choose(UseMode.BASIC) }
    }

    private fun choose(mode: UseMode) {
        session.mode = mode
        toShop()
    }

    private fun toShop() {
        startActivity(Intent(this, ShopActivity::class.java))
        finish()
    }
}
