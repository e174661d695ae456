package org.consentry.flow.gatesheldout7.carwash.ui

import android.app.ListFragment
import android.widget.ArrayAdapter
import org.consentry.flow.gatesheldout7.carwash.data.CarWash
import org.consentry.flow.gatesheldout7.carwash.data.Locator
import org.consentry.flow.gatesheldout7.carwash.data.privacy

class NearbyFragment : ListFragment() {
    override fun onResume() {
        super.onResume()
        refresh() // 每次显示都刷新
    }

    fun refresh() {
        val here = Locator(activity).last()
        val rows = if (here == null) {
            CarWash.all.map { it.name }
        } else {
            CarWash.all.sortedBy { it.metersFrom(here) }.map { "${it.name}　${(it.metersFrom(here) / 1000).toInt()} 公里" }
        }
        listAdapter = ArrayAdapter(activity, android.R.layout.simple_list_item_1, rows)
    }
}
