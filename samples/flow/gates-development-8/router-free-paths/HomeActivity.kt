package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.app.Activity
import android.os.Bundle
import android.view.View

class HomeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_home)
        findViewById<View>(R.id.card_apps).setOnClickListener { Router.open(this, Paths.APPS) }
        findViewById<View>(R.id.card_policy).setOnClickListener { Router.open(this, Paths.POLICY) }
    }
}
