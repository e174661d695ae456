package org.consentry.flow.gatesheldout7.scenictickets

import android.app.AlertDialog
import android.app.ListActivity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.ArrayAdapter
import android.widget.ListView
import org.consentry.flow.gatesheldout7.scenictickets.net.CurrentPark

class ParksActivity : ListActivity() {
    private val parks = listOf("云栖湿地　8:00–17:30", "石林公园　7:30–18:00", "古镇水乡　全天开放")

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, parks)
        title = CurrentPark.name?.let { "您正在 $it" } ?: "全部景区"
        if (!Privacy.granted) askThen {}
    }

    override fun onListItemClick(list: ListView, view: View, position: Int, id: Long) {
        val open = { startActivity(Intent(this, OrderActivity::class.java).putExtra("park", parks[position])) }
        if (Privacy.granted) open() else askThen(open)
    }

    private fun askThen(action: () -> Unit) {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_content)
            .setPositiveButton(R.string.privacy_agree) { _, _ ->
                Privacy.grant()
                action()
            }
            .setNegativeButton(R.string.privacy_browse, null)
            .show()
    }
}
