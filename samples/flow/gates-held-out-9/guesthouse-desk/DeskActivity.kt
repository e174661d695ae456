package org.consentry.flow.gatesheldout9.guesthousedesk

import android.Manifest
import android.app.AlertDialog
import android.app.ListActivity
import android.content.pm.PackageManager
import android.os.Build
import android.os.Bundle
import android.widget.ArrayAdapter

class DeskActivity : ListActivity() {
    private lateinit var database: DeskDatabase
    private lateinit var rows: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        database = DeskDatabase(this)
        rows = ArrayAdapter(this, android.R.layout.simple_list_item_1, database.bookings().toMutableList())
        listAdapter = rows
        val house = database.house()
        title = getString(R.string.rooms, house.rooms)
        if (house.agreed) begin() else askPolicy()
    }

    private fun askPolicy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setPositiveButton(R.string.agree) { _, _ ->
                database.agree()
                begin()
            }
            .setNegativeButton(R.string.refuse, null)
            .show()
    }

    private fun begin() {
        val missing = Build.VERSION.SDK_INT >= Build.VERSION_CODES.M &&
            checkSelfPermission(Manifest.permission.READ_CALL_LOG) != PackageManager.PERMISSION_GRANTED
        if (missing) requestPermissions(arrayOf(Manifest.permission.READ_CALL_LOG), CALLS) else showCalls()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        if (code == CALLS && results.firstOrNull() == PackageManager.PERMISSION_GRANTED) showCalls()
    }

    private fun showCalls() = rows.addAll(MissedCalls(this).latest())

    override fun onDestroy() {
        database.close()
        super.onDestroy()
    }

    private companion object {
        const val CALLS = 7
    }
}
