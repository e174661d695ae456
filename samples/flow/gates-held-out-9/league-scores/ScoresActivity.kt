package org.consentry.flow.gatesheldout9.leaguescores

import android.app.ListActivity
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class ScoresActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Match.today)
    }

    override fun onListItemClick(l: ListView, v: View, position: Int, id: Long) {
        val match = Match.today[position]
        val open = Intent(this, MatchActivity::class.java)
        open.data = Uri.parse("leaguescores://match/${match.id}")
        startActivity(open)
    }
}
