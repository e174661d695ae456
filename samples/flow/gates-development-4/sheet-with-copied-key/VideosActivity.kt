package org.consentry.flow.gatesdevelopment4.sheetwithcopiedkey

import android.app.Activity
import android.os.Bundle
import android.provider.MediaStore
import android.widget.ArrayAdapter
import android.widget.ListView

class VideosActivity : Activity() {
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        list = ListView(this)
        setContentView(list)
        if (Prefs.policyAgreed) {
            showVideos()
        } else {
            PolicySheet(this) { showVideos() }.apply { setOnCancelListener { finish() } }.show()
        }
    }

    override fun onStop() {
        Prefs.lastPosition = list.firstVisiblePosition
        super.onStop()
    }

    private fun showVideos() {
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, queryVideos())
        list.setSelection(Prefs.lastPosition)
    }

    private fun queryVideos(): List<String> {
        val names = mutableListOf<String>()
        val columns = arrayOf(MediaStore.Video.Media.DISPLAY_NAME)
        contentResolver.query(MediaStore.Video.Media.EXTERNAL_CONTENT_URI, columns, null, null, null)?.use { cursor ->
            while (cursor.moveToNext()) names += cursor.getString(0)
        }
        return names
    }
}
