package org.consentry.flow.gatesheldout11.chessclub

import android.app.Activity
import android.os.Bundle
import android.view.View
import android.widget.TextView

class BoardActivity : Activity() {
    private val app by lazy { application as ChessApp }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_board)
        val sheet = findViewById<View>(R.id.sheet)
        sheet.visibility = if (app.consent.isOpen) View.VISIBLE else View.GONE
        findViewById<View>(R.id.play_online).setOnClickListener {
            app.consent.accept()
            sheet.visibility = View.GONE
        }
        findViewById<View>(R.id.play_offline).setOnClickListener {
            app.consent.reject()
            sheet.visibility = View.GONE
        }
    }

    override fun onResume() {
        super.onResume()
        findViewById<TextView>(R.id.rating).text = app.players.rating?.toString().orEmpty()
    }
}
