package org.consentry.flow.gatesdevelopment7.diarydialogfragment

import android.content.ContentResolver
import android.provider.MediaStore

class PhotoSource(private val resolver: ContentResolver) {
    fun newest(count: Int): List<String> {
        val names = mutableListOf<String>()
        val cursor = resolver.query(
            MediaStore.Images.Media.EXTERNAL_CONTENT_URI,
            arrayOf(MediaStore.Images.Media.DISPLAY_NAME),
            null,
            null,
            MediaStore.Images.Media.DATE_ADDED + " DESC",
        ) ?: return names
        cursor.use {
            while (it.moveToNext() && names.size < count) {
                names += it.getString(0)
            }
        }
        return names
    }
}
