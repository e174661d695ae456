package org.consentry.flow.gatesheldout8.chessclub

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlin.coroutines.resume

class ClubActivity : Activity(), CoroutineScope by MainScope() {
    private lateinit var adapter: ArrayAdapter<String>

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1)
        setContentView(ListView(this).also { it.adapter = adapter })
        val bootstrap = Bootstrap(Consent(this), Devices(contentResolver), League())
        launch {
            val standings = bootstrap.run(::ask)
            adapter.addAll(standings.mapIndexed { index, it -> "${index + 1}. ${it.player}  ${it.points}" })
        }
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        val dialog = AlertDialog.Builder(this)
            .setTitle(R.string.privacy)
            .setMessage(R.string.privacy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.yes) { _, _ -> continuation.resume(true) }
            .setNegativeButton(R.string.no) { _, _ -> continuation.resume(false) }
            .show()
        continuation.invokeOnCancellation { dialog.dismiss() }
    }

    override fun onDestroy() {
        cancel()
        super.onDestroy()
    }
}
