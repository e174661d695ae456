package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.app.Activity
import android.os.Bundle

class PolicyActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_policy)
    }
}
