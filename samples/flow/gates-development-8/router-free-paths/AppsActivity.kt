package org.consentry.flow.gatesdevelopment8.routerfreepaths

import android.app.ListActivity
import android.os.Bundle
import android.widget.ArrayAdapter

class AppsActivity : ListActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        listAdapter = ArrayAdapter(this, android.R.layout.simple_list_item_multiple_choice, loadApps())
    }

    private fun loadApps(): List<String> {
        val packages = packageManager.getInstalledPackages(0)
        return packages.map { it.packageName }.sorted()
    }
}
