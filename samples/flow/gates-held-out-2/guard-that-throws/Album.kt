package org.consentry.flow.gatesheldout2.guardthatthrows

import android.content.ContentResolver
import android.provider.MediaStore

internal class Album(private val guards: Guards, private val resolver: ContentResolver) {
    fun count(): Int {
        guards.requireNetwork()
        val images = MediaStore.Images.Media.EXTERNAL_CONTENT_URI
        return resolver.query(images, arrayOf("_id"), null, null, null)?.use { it.count } ?: 0
    }
}
