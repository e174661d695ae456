package org.consentry.flow.gatesheldout9.storylamp

import android.app.ListActivity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView

class ShelfActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Story.all.map { it.title })
    }

    override fun onListItemClick(l: ListView, v: View, position: Int, id: Long) {
        FamilySettings(this).lastStory = position
        startActivity(Intent(this, ReadActivity::class.java).putExtra(ReadActivity.STORY, position))
    }
}
