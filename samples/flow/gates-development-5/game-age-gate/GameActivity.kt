package org.consentry.flow.gatesdevelopment5.gameagegate

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.Menu
import android.view.MenuItem
import android.view.SurfaceView

class GameActivity : Activity() {
    private lateinit var telemetry: Telemetry

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(SurfaceView(this))
        telemetry = Telemetry(applicationContext)
        telemetry.start()
        telemetry.event("level_start", mapOf("level" to 1))
    }

    override fun onCreateOptionsMenu(menu: Menu): Boolean {
        menu.add(Menu.NONE, MENU_PRIVACY, Menu.NONE, R.string.privacy_settings)
        return true
    }

    override fun onOptionsItemSelected(item: MenuItem): Boolean {
        if (item.itemId != MENU_PRIVACY) return super.onOptionsItemSelected(item)
        startActivity(Intent(this, ConsentActivity::class.java))
        return true
    }

    companion object {
        private const val MENU_PRIVACY = 1

        fun open(context: Context) = context.startActivity(Intent(context, GameActivity::class.java))
    }
}
