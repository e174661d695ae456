package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.ListActivity
import android.os.Bundle
import android.widget.ArrayAdapter

class HistoryActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Translations(this).history)
    }
}
