package org.consentry.flow.gatesheldout9.leaguescores

import android.app.Activity
import android.os.Bundle
import android.widget.TextView
import android.widget.Toast

class MatchActivity : Activity() {
    private val followers by lazy { Followers(applicationContext) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val match = Match.byId(intent.data?.lastPathSegment)
        if (match == null) {
            Toast.makeText(this, R.string.unknown_match, Toast.LENGTH_LONG).show()
            finish()
            return
        }
        setContentView(TextView(this).apply { text = match.toString() })
        if (savedInstanceState == null) followers.follow(match)
    }
}
